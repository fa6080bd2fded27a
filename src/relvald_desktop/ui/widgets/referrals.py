"""How a referral stands in a row."""

from __future__ import annotations

from relvald_desktop.records.referral import Referral
from relvald_desktop.ui.language import day, sentence, translate, translate_count, word
from relvald_desktop.ui.widgets.kept_section import joined


def referral_text(referral: Referral, names: dict[str, str]) -> str:
    """Who, where, when sent, what was answered, and how many days it took until the first contact."""
    taken = ""
    if referral.taken_up_on is not None:
        days = (referral.taken_up_on - referral.sent_on).days
        taken = translate_count(
            "Referrals", "first contact {day} ({n} days)", days, day=day(referral.taken_up_on)
        )
    answer = joined(word(referral.answer), day(referral.answered_on))
    return joined(
        names.get(referral.person_id or "", ""), sentence(referral.to), referral.to_words, referral.need,
        translate("Referrals", "sent {day}").format(day=day(referral.sent_on)), answer, taken,
    )  # fmt: skip
