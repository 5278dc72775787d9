/** The text of a snippet. JSX, because a formatter must not add white space inside of `<pre>`. */
export const SnippetText = ({ language, text }: { language: string; text: string }) => (
  // Scrolls sideways, so it must be reachable by keyboard.
  <pre tabIndex={0} data-language={language}>
    <code>{text}</code>
  </pre>
);
