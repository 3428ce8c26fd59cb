// The script of a built page.
import { speakFrame } from './speak-frame.js';

speakFrame(window);
