'use client';
import { useEffect } from 'react';

/** What the server drew; the element itself comes when the page is there. React leaves alone what is inside. */
export function Timeline({ html }) {
  useEffect(() => { import('event-timeline'); }, []);
  return <figure suppressHydrationWarning dangerouslySetInnerHTML={{ __html: html }} />;
}
