import 'event-timeline';
