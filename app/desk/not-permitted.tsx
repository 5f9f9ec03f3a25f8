/** What stands in place of a page of the desk that somebody's roles do not open. */
export function NotPermitted({ message }: { readonly message: string }) {
  return (
    <>
      <h1>Not with the roles you hold</h1>
      <p>{message}</p>
    </>
  );
}
