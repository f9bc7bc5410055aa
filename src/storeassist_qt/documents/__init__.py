"""What is printed: invoice, credit note, bag label and receipt. Empty until returns and invoices are built."""
