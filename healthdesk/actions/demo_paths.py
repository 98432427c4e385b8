"""Trajects of invented people, and a few who asked to be called back."""

from __future__ import annotations

from datetime import date, timedelta

from healthdesk.actions.demo_days import in_days, working
from healthdesk.actions.demo_talkers import talkers
from healthdesk.actions.desk import Desk
from healthdesk.actions.trajectory_policy import policy_in
from healthdesk.db import appointments, outreach, recalls, trajectories
from healthdesk.records.ids import new_id
from healthdesk.records.recall import Recall
from healthdesk.records.trajectory import Trajectory

_LOOKED_AT = 60
_PATHS = ((63, 0, ""), (49, 12, ""), (84, -1, "de CGG-intake in januari"), (28, 20, ""), (14, 30, ""))
"""Days since it began, days until it is looked at, and until when it bridges."""
_RECALLS = ((0, "of het CGG iets liet weten"), (0, "of dinsdag toch lukt"), (3, "hoe het ging op school"))


def add_paths(desk: Desk) -> int:
    """A few trajects where the house counts talks, and promises to call back; returns how many trajects."""
    now, today = desk.clock.now(), desk.clock.today()
    with desk.store.writing() as session:
        foreseen = policy_in(desk, session).foreseen
        recent = talkers(session, today, _LOOKED_AT)
        coming = outreach.coming(session, recent, now)
        busy = [one for one in recent if one in coming]
        paths = _PATHS if foreseen else ()
        for patient_id, (since, ahead, bridge) in zip(busy, paths, strict=False):
            path = Trajectory(
                id=new_id(),
                patient_id=patient_id,
                therapist_id=appointments.latest_therapist(session, patient_id),
                began_on=in_days(today, -since),
                foreseen=foreseen,
                evaluate_on=in_days(today, ahead) if ahead >= 0 else None,
                bridges_to=bridge,
            )
            trajectories.add(session, path)
        asked = [*_RECALLS, ((date(today.year + 1, 3, 1) - today).days, "in maart, na de examens")]
        for patient_id, (ahead, words) in zip(reversed(busy), asked, strict=False):
            one = Recall(
                id=new_id(),
                patient_id=patient_id,
                on_day=in_days(today, ahead),
                words=words,
                made_by=desk.actor.name,
                made_at=working(now - timedelta(days=2)),
            )
            recalls.add(session, one)
    return min(len(busy), len(paths))
