"""Commands: everything that a person, a bot, control or the clock may wish.

`round`, `phase` and `revision` say what the wish was meant for; a wish that
comes too late is refused, never applied to something else.
"""

from game_rules.record.commands.base import *
from game_rules.record.commands.clock import *
from game_rules.record.commands.control import *
from game_rules.record.commands.debrief import *
from game_rules.record.commands.decisions import *
from game_rules.record.commands.talks import *

FromDelegation = Talks | Decision | Annotate | WishTime
FromControl = (
    Convene
    | TakeSeat
    | Start
    | Pause
    | Resume
    | Extend
    | EndPhase
    | AllowTime
    | GiveTime
    | Adjust
    | TakeBack
    | RequireApproval
    | Approve
    | SendBack
    | SendInject
    | Improvise
    | Understudy
    | End
    | OpenDebrief
    | Lead
    | Annotate
    | Speak
)
Command = FromDelegation | FromControl | FromClock
