"""Control: what the facilitator and the clock bring about.

The phases of a round, time for those who need more, numbers moved by hand, and
where the room is led in the debrief. It stands on `resolution`, which a phase
that ends sets going.
"""
