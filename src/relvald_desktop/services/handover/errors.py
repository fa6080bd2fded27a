"""What can be wrong with a colleague, a file from her, or what was to be done with it."""

from __future__ import annotations

from relvald_desktop.errors import RelvaldError
from relvald_desktop.wording import QT_TRANSLATE_N_NOOP, QT_TRANSLATE_NOOP


class KeyChanged(RelvaldError):
    """A colleague who is known comes with other keys."""

    key = "colleague_key_changed"
    message = QT_TRANSLATE_NOOP(
        "Errors",
        "WARNING: {name} is known here with OTHER keys. Somebody may be pretending to be her. Call her on a number you "
        "know. Only if she says that she has new keys, take her new key card in and compare the words again. Nothing was "
        "changed.",
    )


class OwnCard(RelvaldError):
    """The card is this store's own."""

    key = "own_key_card"
    message = QT_TRANSLATE_NOOP("Errors", "This is your own key card. Ask your colleague for hers.")


class WrongWords(RelvaldError):
    """The words typed are not those of the keys."""

    key = "wrong_key_words"
    message = QT_TRANSLATE_NOOP(
        "Errors",
        "The words don't agree with her key card. Listen again; if they still differ, the card is not hers. Nothing can "
        "be handed over to it.",
    )


class NotCheckedYet(RelvaldError):
    """The keys of this colleague were not compared with her."""

    key = "colleague_not_checked"
    message = QT_TRANSLATE_NOOP(
        "Errors",
        "The keys of {name} are not checked yet. Compare the words with her by telephone first. Nothing was changed.",
    )


class UnknownSigner(RelvaldError):
    """Nobody who is known signed the file."""

    key = "unknown_signer"
    message = QT_TRANSLATE_NOOP(
        "Errors",
        "The file is signed by somebody who is not among your colleagues. Take her key card in and compare the words with "
        "her first. Nothing was changed.",
    )


class BundleDamaged(RelvaldError):
    """The file is not as it was signed, or not as such a file must be."""

    key = "bundle_damaged"
    message = QT_TRANSLATE_NOOP(
        "Errors", "The file is not as it should be ({part}). Ask for it again. Nothing was changed."
    )


class RefusedInside(RelvaldError):
    """A document in the file is, or carries, a program. `reason` is an English text of the context "Errors"."""

    key = "refused_inside_bundle"
    message = QT_TRANSLATE_NOOP(
        "Errors",
        "Document number {number} in the file ({id}) is not taken in: {reason}. Ask your colleague to take it out of the "
        "case and to hand over again. Nothing was changed.",
    )


class BundleNewer(RelvaldError):
    """The file was written by a newer program."""

    key = "bundle_newer"
    message = QT_TRANSLATE_NOOP(
        "Errors",
        "The file was made by a newer version of the program ({what} {version}; this one knows {known}). Install the newer "
        "version. Nothing was changed.",
    )


class MeantForAnother(RelvaldError):
    """The sender wrote the file to somebody else, who passed it on."""

    key = "bundle_meant_for_another"
    message = QT_TRANSLATE_NOOP(
        "Errors",
        "The sender made this file for somebody else, and it was passed on to you. It is not taken in. Nothing was changed.",
    )


class PracticeAndRealCases(RelvaldError):
    """The file comes from a practice store and this one holds real people, or the other way round."""

    key = "practice_and_real_cases"
    message = QT_TRANSLATE_NOOP(
        "Errors",
        "Made-up people and real ones are kept apart: either the file comes from a practice store, or this is one. Nothing "
        "was changed.",
    )


class ReceivedAlready(RelvaldError):
    """The same file came before."""

    key = "bundle_received_already"
    message = QT_TRANSLATE_NOOP("Errors", "This file was taken in already, on {day}. Nothing was changed.")


class NewerCameBefore(RelvaldError):
    """A newer file with the same cases was taken in before."""

    key = "newer_bundle_came_before"
    message = QT_TRANSLATE_NOOP(
        "Errors",
        "A newer file with the same cases was taken in on {day}; this one is older. Nothing was changed.",
    )


class Undecided(RelvaldError):
    """Conflicts are left that nobody decided."""

    key = "handover_undecided"
    message = QT_TRANSLATE_N_NOOP(
        "Errors", "{n} differences are not decided yet. Choose for each. Nothing was changed."
    )


class ChangedSince(RelvaldError):
    """The store or the file changed after the plan was shown."""

    key = "handover_plan_outdated"
    message = QT_TRANSLATE_NOOP(
        "Errors",
        "Something was changed since the file was looked through. Look it through again. Nothing was changed.",
    )


class ReceiptRefused(RelvaldError):
    """The file is no receipt for anything that was sent to its signer."""

    key = "receipt_refused"
    message = QT_TRANSLATE_NOOP(
        "Errors", "This is no receipt for a file that was handed over to its signer. Nothing was changed."
    )


class NoReceiptYet(RelvaldError):
    """The cases can't be closed as handed over before she said that they arrived."""

    key = "no_receipt_yet"
    message = QT_TRANSLATE_NOOP(
        "Errors", "There is no receipt for this yet. The cases stay open until your colleague has them."
    )


class NothingToHandOver(RelvaldError):
    """No case was chosen."""

    key = "nothing_to_hand_over"
    message = QT_TRANSLATE_NOOP("Errors", "Choose at least one case. Nothing has left.")
