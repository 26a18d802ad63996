import { Button } from '@fluentui/react-components';
import { Component } from 'react';
import type { ReactNode } from 'react';
import { LanguageContext } from '../hooks/useWords';
import { EmptyState } from './EmptyState';
import { Warning16Filled } from './icons';

interface Props {
  readonly children: ReactNode;
}

/** Says so when a part of the pane fails, and offers to start it again. */
export class ErrorBoundary extends Component<Props, { readonly failed: boolean }> {
  static override contextType = LanguageContext;
  declare context: React.ContextType<typeof LanguageContext>;
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    const { strings: words } = this.context;
    return (
      <div role="alert">
        <EmptyState icon={<Warning16Filled />} title={words.crashed}>
          <Button size="small" onClick={() => this.setState({ failed: false })}>
            {words.retry}
          </Button>
        </EmptyState>
      </div>
    );
  }
}
