"""The case banner: who she is, how protected, and how she can be reached safely at this minute."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMessageBox, QVBoxLayout, QWidget

from relvald_desktop.records.codes import Protection
from relvald_desktop.records.person import ContactChannel
from relvald_desktop.rules.safe_hours import SafetyNow, Verdict, is_safe_now
from relvald_desktop.services.opening import note_event
from relvald_desktop.store.queries.cases import CaseFile
from relvald_desktop.ui.context import Context
from relvald_desktop.ui.language import clock, sentence, translate
from relvald_desktop.ui.widgets.fields import button, clear_layout, label, look, named

_LOOKS = {
    SafetyNow.SAFE: "safe",
    SafetyNow.OUTSIDE: "danger",
    SafetyNow.UNSAFE: "unsafe",
    SafetyNow.UNKNOWN: "warning",
}


class Banner(QFrame):
    """Always visible in a case. Unsafe channels are struck through; copying one asks first and is logged."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._case_id = ""
        self.setObjectName("caseBanner")
        self._box = QVBoxLayout(self)

    def show_case(self, file: CaseFile) -> None:
        """Show a case as it stands now."""
        clear_layout(self._box)
        self._case_id = file.case.id
        top = QHBoxLayout()
        name = file.client.name if file.client and file.client.name else translate("Banner", "anonymous")
        top.addWidget(named(label(f"{file.case.code}   {name}", "title"), "bannerTitle", file.case.code), 1)
        for text in self._flags(file):
            top.addWidget(label(text, "danger", wraps=False))
        self._box.addLayout(top)
        channels = file.channels.get(file.client.id, []) if file.client else []
        verdicts = [
            (channel, is_safe_now(channel, self._context.work.clock.now(), self._context.work.zone))
            for channel in channels
        ]
        safe_now = any(verdict.state is SafetyNow.SAFE for _, verdict in verdicts)
        look(self, "card" if safe_now or not channels else "alarm")
        self._box.addWidget(
            label(
                self._headline(bool(channels), safe_now),
                "safe" if safe_now else "danger" if channels else "quiet",
            )
        )
        for channel, verdict in verdicts:
            self._box.addWidget(self._channel_row(channel, verdict))

    def _flags(self, file: CaseFile) -> list[str]:
        flags = [translate("Banner", "! ACUTE")] if file.case.acute else []
        if file.client is not None and file.client.protection is not Protection.NONE:
            flags.append(sentence(file.client.protection))
        if file.case.closed_on is not None:
            flags.append(translate("Banner", "Closed"))
        return flags

    def _headline(self, known: bool, safe_now: bool) -> str:
        if not known:
            return translate("Banner", "How to reach her: no channel is known yet. Add one under Overview.")
        if safe_now:
            return translate("Banner", "How to reach her: a safe channel is open now.")
        return translate("Banner", "How to reach her: NO channel is known to be safe at this minute.")

    def _channel_row(self, channel: ContactChannel, verdict: Verdict) -> QWidget:
        row = QWidget()
        inner = QHBoxLayout(row)
        inner.setContentsMargins(0, 0, 0, 0)
        shown: QLabel = label(self._describe(channel, verdict), _LOOKS[verdict.state])
        inner.addWidget(shown, 1)
        spoken = translate("Banner", "Copy {kind}").format(kind=sentence(channel.channel))
        copy: Callable[[], None] = lambda: self._copy(channel, verdict)  # noqa: E731  (needs its type for the button)
        inner.addWidget(button(translate("Banner", "Copy"), "copyChannel", copy, "", spoken))
        return row

    def _describe(self, channel: ContactChannel, verdict: Verdict) -> str:
        states = {
            SafetyNow.SAFE: translate("Banner", "safe now"), SafetyNow.OUTSIDE: translate("Banner", "not at this hour"),
            SafetyNow.UNSAFE: translate("Banner", "UNSAFE"), SafetyNow.UNKNOWN: translate("Banner", "not known whether safe"),
        }  # fmt: skip
        parts = [f"{sentence(channel.channel)} {channel.value}", states[verdict.state]]
        if verdict.until is not None:
            parts[1] += " " + translate("Banner", "until {time}").format(time=clock(verdict.until))
        if channel.windows:
            parts.append(windows_text(channel))
        if channel.say_if_other_answers:
            parts.append(
                translate("Banner", "if somebody else answers, say “{words}”").format(
                    words=channel.say_if_other_answers
                )
            )
        parts.append(
            translate("Banner", "message allowed")
            if channel.message_allowed
            else translate("Banner", "leave no message")
        )
        return "  ·  ".join(parts)

    def _copy(self, channel: ContactChannel, verdict: Verdict) -> None:
        if verdict.state is not SafetyNow.SAFE:
            question = translate("Banner", "This channel is not safe at this minute. Copy it all the same?")
            if QMessageBox.question(self, "Relvåld", question) != QMessageBox.StandardButton.Yes:
                return
        note_event(
            self._context.work,
            "channel.copied",
            self._case_id,
            channel=channel.id,
            safe=verdict.state is SafetyNow.SAFE,
        )
        self._context.clipboard.copy(channel.value)


def weekday_names() -> list[str]:
    """Monday to Sunday, short."""
    from PySide6.QtCore import QLocale

    return [QLocale().standaloneDayName(number, QLocale.FormatType.ShortFormat) for number in range(1, 8)]


def windows_text(channel: ContactChannel) -> str:
    """The weekly windows as people say them: "mån, ons 09:00–11:00"."""
    names = weekday_names()
    by_hours: dict[tuple[str, str], list[str]] = {}
    for window in sorted(channel.windows):
        by_hours.setdefault((clock(window.starts), clock(window.ends)), []).append(names[window.weekday])
    return "; ".join(f"{', '.join(days)} {starts}–{ends}" for (starts, ends), days in by_hours.items())
