"""What is printed: invoice, credit note, bag labels and receipt as PDF, and PDFs painted for the screen.

The same order, policy, logo and time make the same file, byte by byte. The libraries behind it (fpdf2, HarfBuzz,
segno, PDFium) are imported by the first document, not with this package.
"""

from storeassist_qt.documents.invoice import credit_note, invoice
from storeassist_qt.documents.labels import bag_labels
from storeassist_qt.documents.logo import check_logo
from storeassist_qt.documents.naming import file_name
from storeassist_qt.documents.painting import paint, png_of
from storeassist_qt.documents.receipt import receipt
from storeassist_qt.domain.errors import DocumentError

__all__ = [
    "DocumentError", "bag_labels", "check_logo", "credit_note", "file_name", "invoice", "paint", "png_of", "receipt",
]  # fmt: skip
