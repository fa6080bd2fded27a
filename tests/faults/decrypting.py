"""Reads an encrypted database page by page, as somebody with the key and a hex editor would: also what SQLite no longer
counts as content."""

from __future__ import annotations

from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from relvald_desktop.vault.store_key import StoreKey

PAGE, RESERVE, SALT = 4096, 80, 16
WAL_HEADER, FRAME_HEADER = 32, 24


def plain_pages(file: Path, key: StoreKey) -> bytes:
    """Every page of a database (SQLCipher 4: AES-256-CBC, the IV at the end of the page) in plain, the free ones too."""
    content = file.read_bytes()
    assert len(content) % PAGE == 0
    return b"".join(
        _plain(content[start : start + PAGE], key, SALT if start == 0 else 0)
        for start in range(0, len(content), PAGE)
    )


def plain_frames(wal: Path, key: StoreKey) -> bytes:
    """Every frame of a write-ahead log in plain, those already written back too."""
    content = wal.read_bytes() if wal.exists() else b""
    frames = range(WAL_HEADER, len(content) - FRAME_HEADER - PAGE + 1, FRAME_HEADER + PAGE)
    pages = [content[start + FRAME_HEADER : start + FRAME_HEADER + PAGE] for start in frames]
    numbers = [int.from_bytes(content[start : start + 4], "big") for start in frames]
    return b"".join(_plain(page, key, SALT if n == 1 else 0) for page, n in zip(pages, numbers, strict=True))


def _plain(page: bytes, key: StoreKey, skip: int) -> bytes:
    iv = page[PAGE - RESERVE : PAGE - RESERVE + 16]
    decryptor = Cipher(algorithms.AES(key.secret()[:32]), modes.CBC(iv)).decryptor()
    return page[:skip] + decryptor.update(page[skip : PAGE - RESERVE]) + decryptor.finalize()
