"""What is printed: invoice, credit note, bag labels and receipt as PDF, and PDFs painted for the screen.

The libraries behind it are imported by the first document, not with this package.
"""

from storeassist_qt.documents.invoice import credit_note, invoice
from storeassist_qt.documents.logo import check_logo

__all__ = ["check_logo", "credit_note", "invoice"]
