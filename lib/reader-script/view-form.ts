/** Leaves empty fields out of the address a form of choices leads to, so that one view has one address. */
export function startViewForms(root: Document): void {
  for (const form of root.querySelectorAll<HTMLFormElement>('form[data-view-form]')) {
    form.addEventListener('formdata', ({ formData }) => {
      for (const [name, value] of [...formData]) if (value === '') formData.delete(name);
    });
  }
}
