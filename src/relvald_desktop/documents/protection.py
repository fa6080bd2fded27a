"""A password on a finished PDF."""

from __future__ import annotations

import io
import secrets
import stringprep
import unicodedata

import pikepdf


def protect(pdf: bytes, password: str) -> bytes:
    """The same paper, opened only with the password: AES-256 (ISO 32000-2 section 7.6, revision 6), properties
    encrypted too. Printing and reading aloud are allowed; copying out and changing are not, and the owner's password
    that would allow them is random and kept nowhere.

    Raises ValueError for an empty password.
    """
    prepared = prepared_password(password)
    if not prepared:
        raise ValueError("a password is not empty")
    allowed = pikepdf.Permissions(
        accessibility=True, extract=False, modify_annotation=False, modify_assembly=False, modify_form=False,
        modify_other=False, print_lowres=True, print_highres=True,
    )  # fmt: skip
    locked = pikepdf.Encryption(
        owner=secrets.token_urlsafe(48), user=prepared, R=6, aes=True, metadata=True, allow=allowed
    )
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf)) as document:
        document.save(out, encryption=locked, fix_metadata_version=False)
    return out.getvalue()


def prepared_password(password: str) -> str:
    """A password as readers of PDF compare it, the same from every keyboard (SASLprep, RFC 4013: spaces are one kind
    of space, what can't be seen is left out, NFKC)."""
    seen = (letter for letter in password if not stringprep.in_table_b1(letter))
    spaced = (" " if stringprep.in_table_c12(letter) else letter for letter in seen)
    return unicodedata.normalize("NFKC", "".join(spaced))
