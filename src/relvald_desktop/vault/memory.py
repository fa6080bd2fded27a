"""Overwrites what secrets leave behind in this process's memory, as far as Python and its libraries let one.

None of it is a promise: a copy that a library made, a page that was swapped out, a register, are out of reach.
`docs/decisions/0029-locking-and-quick-unlock.md` says what was measured before and after.
"""

from __future__ import annotations

import ctypes
import gc
import sys

_M_PERTURB = -6
_SMALL = 512
"""Python keeps objects up to so many bytes in arenas of its own."""

_SHARED = 8
"""Texts and bytes shorter than this are left alone: no secret is, and Python shares the shortest."""
_INTERNED = 0b11
"""The bits of a text's state that say so (PyASCIIObject, Python 3.11 and 3.12)."""

_STEP = 16
_FILL_BYTES = 4 * 2**20
"""How much of each size is filled: more than a day's work leaves free in one size."""

_CHUNKS = (
    (8192, 500),
    (2048, 1500),
    (1016, 2000),
    (504, 4000),
    (248, 6000),
    (120, 10_000),
    (56, 10_000),
    (24, 10_000),
)
"""Sizes in bytes and how many of each are taken: about 12 MiB."""

_KEPT_AT_HAND = 8
_LARGEST_AT_HAND = 1040
"""glibc keeps the last seven chunks of each size up to this at hand for each thread, and overwrites these neither when they are
given back nor when `calloc` is asked for one: only `malloc` gives them out."""
_SIZES_AT_HAND = tuple(range(24, _LARGEST_AT_HAND, 16))


def overwrite(secret: str | bytes) -> None:
    """Put noughts over a text or bytes object in its place. Only for a value that was just made for one use: whoever still
    has it sees it change. Does nothing where that could touch anything else: on an interpreter other than CPython, for
    anything but a plain text of ASCII or plain bytes, for values short enough to be shared, for texts that Python shares
    (interned), and where the content is not found at its place in the object."""
    if sys.implementation.name != "cpython" or type(secret) not in (str, bytes) or len(secret) < _SHARED:
        return
    if isinstance(secret, str) and not (secret.isascii() and _is_own(secret)):
        return
    start = id(secret) + sys.getsizeof(secret) - len(secret) - 1
    place = (ctypes.c_ubyte * (len(secret) + 1)).from_address(start)
    expected = map(ord, secret) if isinstance(secret, str) else iter(secret)
    if place[len(secret)] == 0 and all(found == each for found, each in zip(place, expected, strict=False)):
        ctypes.memset(start, 0, len(secret))


def _is_own(text: str) -> bool:
    """Whether a text is surely not interned: then it may be part of a program, or the name of something."""
    if hasattr(sys, "_is_interned"):
        return not sys._is_interned(text)
    pointer = ctypes.sizeof(ctypes.c_void_p)
    state = ctypes.c_uint32.from_address(id(text) + 4 * pointer).value  # after count, kind, length and hash
    return state & _INTERNED == 0


def wipe_what_is_freed(on: bool) -> None:
    """Let the C library overwrite memory as it is given back (glibc's M_PERTURB), but for the last few small chunks: on while
    the store is let go of. It costs time on every allocation, so it is off in between."""
    if sys.platform == "linux" and hasattr(library := ctypes.CDLL(None), "mallopt"):
        library.mallopt(_M_PERTURB, 0xA5 if on else 0)


def sweep() -> None:
    """Collect what nobody holds any more, fill Python's free small blocks with noughts, and give free pages back to the
    system, which gives them out empty. Takes tens of milliseconds; called after a lock."""
    frozen = gc.get_freeze_count() > 0
    gc.unfreeze()
    gc.collect()
    if frozen:
        gc.freeze()
    overhead = sys.getsizeof(b"")
    for size in range(overhead + _STEP - overhead % _STEP, _SMALL + 1, _STEP):
        filling = [bytes(size - overhead) for _ in range(_FILL_BYTES // _SMALL)]
        filling.clear()
    overwrite_free_chunks()


def overwrite_free_chunks() -> None:
    """Fill what the C library has free in this thread with noughts, and give free pages back to the system. Takes some
    hundredths of a second."""
    if sys.platform == "linux" and hasattr(library := ctypes.CDLL(None), "malloc_trim"):
        _fill(library, _CHUNKS)
        library.malloc_trim(0)


def _fill(library: ctypes.CDLL, chunks: tuple[tuple[int, int], ...]) -> None:
    """Take the C library's free chunks as memory full of noughts, and give them back."""
    library.calloc.restype = library.malloc.restype = ctypes.c_void_p
    library.calloc.argtypes = [ctypes.c_size_t, ctypes.c_size_t]
    library.malloc.argtypes = [ctypes.c_size_t]
    library.free.argtypes = [ctypes.c_void_p]
    at_hand = [(library.malloc(size), size) for size in _SIZES_AT_HAND for _ in range(_KEPT_AT_HAND)]
    taken = [chunk for chunk, _ in at_hand]
    for chunk, size in at_hand:
        if chunk is not None:  # the memory may be full
            ctypes.memset(chunk, 0, size)
    for size, most in chunks:
        taken += [library.calloc(1, size) for _ in range(most)]
    for chunk in taken:
        library.free(chunk)
