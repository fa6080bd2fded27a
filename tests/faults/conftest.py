"""What the tests of faults share."""

from __future__ import annotations
