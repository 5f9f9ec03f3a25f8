import type { ReactNode } from 'react';
import { PageFrame } from '#components/page/page-frame.tsx';
import { messagesFor } from '#lib/format/messages/messages-for.ts';

export default async function ReaderLayout({ children, params }: ReaderLayoutProps) {
  return <PageFrame words={messagesFor((await params).locale)}>{children}</PageFrame>;
}

interface ReaderLayoutProps {
  readonly children: ReactNode;
  readonly params: Promise<{ readonly locale: string }>;
}
