### The words of the catalogue: measures, units, and what the engine speaks of.
###
### A measure's message is its name. `.text` is its article in an agreement; every
### parameter of the measure stands in it as a placeable of the same id, and takes
### the bare number: the noun is part of the sentence, so that each language can
### decline it. `.plain` is the sentence on a card. Units are for labels and
### controls, with the number as $number.

## A1  Information

measure-annual-force-data = Annual force data
    .text = Each party bound shall give the others, once a year and not later than 15 December, the strength, the peacetime location and the principal weapons of every unit of { $troops } troops or more.
    .plain = Every year each tells the others which units it has, where they are and how strong.
measure-defence-planning = Exchange on defence planning
    .text = Each party bound shall lay before the others, once a year, its defence policy, its military budget and its procurement for the next { $years } { $years ->
            [one] year
           *[other] years
        }, and shall answer questions about them.
    .plain = Every year each explains what it means to spend and to buy, and what for.
measure-expenditure-form = Military expenditure form
    .text = Each party bound shall report its military expenditure on the common form within { $months } months of the end of its financial year.
    .plain = Each fills in the same form about its military spending.
measure-arms-transfer-register = Register of arms transfers
    .text = Each party bound shall enter every year in a common register the arms that it has bought abroad and sold abroad, in { $categories } agreed categories.
    .plain = Each reports every year which arms it bought and sold abroad.
measure-annual-calendar = Annual calendar of exercises
    .text = Each party bound shall hand over, not later than { $weeks } weeks before the year begins, a calendar of the military exercises that it intends to hold in it.
    .plain = Before the year begins, everybody knows everybody’s exercises.
measure-protected-sites-list = List of sites not to be attacked
    .text = Each party bound shall give the other, on 1 January of every year, a list of its nuclear installations with their positions, shall correct it within { $days } days of any change, and shall neither attack a site on the other’s list nor help anyone to attack it.
    .plain = Each names its nuclear sites, and neither will strike those of the other.
measure-weapon-demonstration = Demonstration of new weapons
    .text = Each party bound shall show the others every new type of major weapon within { $months } months of its entry into service.
    .plain = Whoever introduces a new weapon shows it to the others.
measure-global-holdings = Exchange of global holdings
    .text = Each party bound shall tell the others, once a year, what all its forces hold, at home and abroad, in { $categories } categories of major weapons, and under whose command.
    .plain = Each declares all the major weapons that it has, wherever they are.
measure-doctrine-seminar = Seminar on military doctrine
    .text = Each party bound shall send senior commanders to a seminar of { $days } days, in which each explains its doctrine and answers for it.
    .plain = The generals sit down together and explain how they think about war.
measure-common-spending-method = Common method of measuring defence spending
    .text = Each party bound shall have its defence spending of the last { $years } { $years ->
            [one] year
           *[other] years
        } measured by one method agreed with the other, and shall publish the result.
    .plain = Spending is measured by one method, so that the figures can be compared.

## A2  Interaction

measure-air-base-visit = Visits to air bases
    .text = Each party bound shall receive the others at one of its air bases on working days, at intervals of not more than { $years } { $years ->
            [one] year
           *[other] years
        }.
    .plain = Every so often each opens an air base to visitors from the others.
measure-defence-college-links = Links between defence colleges
    .text = Each party bound shall receive at least { $officers } { $officers ->
            [one] officer
           *[other] officers
        } of the other every year at its staff college and its training centres.
    .plain = Officers of one side study with the other.
measure-flag-meetings = Meetings of local commanders
    .text = Each party bound shall have its local commanders meet those of the other at least { $meetings } times a year, and without delay whenever either of them asks.
    .plain = The commanders on the spot meet regularly and know each other’s faces.
measure-leader-visit = Leader’s visit to a sensitive plant
    .text = Each party bound shall receive the leader of the other, at least { $visits } { $visits ->
            [one] time
           *[other] times
        } while this agreement is in force, at the installation that most concerns the other.
    .plain = One leader shows the other the very place that worries the other most.
measure-people-and-trade = Links of people and trade
    .text = Each party bound shall let a bus line cross the border at least { $services } { $services ->
            [one] time
           *[other] times
        } a week, and shall admit { $vehicles } vehicles of the other every year free of duty.
    .plain = Open the border a little to buses and goods.

## A3  Communication

measure-leaders-hotline = Leaders’ direct line
    .text = Each party bound shall keep a direct line between the heads of government in service at all hours, and shall test it { $tests } { $tests ->
            [one] time
           *[other] times
        } a week.
    .plain = The leaders can reach each other at any hour.
measure-military-hotline = Military direct line
    .text = Each party bound shall keep a direct line between the operations staffs in service at all hours, shall speak over it at least { $calls } { $calls ->
            [one] time
           *[other] times
        } a week, and shall answer at once when an incident is reported.
    .plain = The operations staffs talk every week, and at once when something happens.
measure-nuclear-risk-line = Foreign ministries’ line on nuclear risk
    .text = Each party bound shall keep a line between the foreign ministries for events that might be taken for a nuclear threat, and shall reply to a question put over it within { $hours } { $hours ->
            [one] hour
           *[other] hours
        }.
    .plain = The foreign ministries have a line for the one misunderstanding that must not happen.
measure-risk-reduction-centres = Risk reduction centres
    .text = Each party bound shall maintain a centre, staffed for { $hours } hours of the day, which passes on the notices due under this agreement and clears up doubtful events with its counterpart.
    .plain = Two offices with one task: to pass on notices and to ask about doubtful things.
measure-unusual-activity-query = Query about unusual activities
    .text = When it is asked about an unusual and unscheduled activity of its forces, each party bound shall explain it in writing within { $hours } hours, and shall meet those who asked if they are not satisfied.
    .plain = Whoever sees something odd may ask, and is owed an answer.
measure-liaison-missions = Liaison missions
    .text = Each party bound shall admit a liaison mission of { $officers } officers of the other, free to travel except in agreed areas, and shall clear up incidents through it.
    .plain = Each has a small mission in the other’s country that may look around and helps when there is trouble.

## A4  Notification

measure-helsinki-notification = Notice of major manoeuvres (Helsinki)
    .text = Each party bound shall give notice, at least { $days } days ahead, of every manoeuvre of more than { $troops } troops that it holds within { $kilometres } kilometres of a frontier with another party.
    .plain = Large manoeuvres near a frontier are announced some weeks ahead.
measure-stockholm-notification = Notice of military activities (Stockholm)
    .text = Each party bound shall give notice, at least { $days } days ahead, of every exercise and every concentration of { $troops } troops or more, with its purpose, area, dates and command.
    .plain = Exercises above a certain size are announced weeks ahead, with what, where and when.
measure-vienna-notification = Notice of military activities (Vienna)
    .text = Each party bound shall give notice, at least { $days } days ahead, of every military activity of { $troops } troops or more or of a corresponding number of tanks, combat vehicles or guns, and of alert exercises when they begin.
    .plain = Even middling exercises are announced weeks ahead, and alerts when they begin.
measure-border-exercise-notice = Notice of exercises near the border
    .text = Each party bound shall give notice, at least { $days } days ahead, of every exercise of a corps within { $kilometres } kilometres of the border, shall hold none of a division’s size close to it, and shall not point the main force of an exercise at the other.
    .plain = Exercises near the border are announced, and not pointed at the neighbour.
measure-ballistic-test-notice = Notice of missile tests
    .text = Each party bound shall give notice, at least { $days } { $days ->
            [one] day
           *[other] days
        } before the launch window opens, of every test of a ballistic missile, and shall launch none within { $kilometres } kilometres of the line.
    .plain = Nobody needs to guess whether a missile in the air is a test.
measure-launch-notice = Notice of strategic launches
    .text = Each party bound shall give notice, at least { $hours } hours ahead, of every launch of a strategic ballistic missile, with the launch area and the area of impact.
    .plain = Launches of strategic missiles are announced beforehand.
measure-exercise-schedules = Exchange of exercise schedules
    .text = Each party bound shall give the other its national schedule of exercises at least { $weeks } { $weeks ->
            [one] week
           *[other] weeks
        } before the year begins.
    .plain = The yearly exercise schedules are exchanged.

## B  Observation, inspection, monitoring

measure-invited-observers = Invited observers
    .text = Each party bound shall invite { $observers } { $observers ->
            [one] observer
           *[other] observers
        } of every other party to each exercise of { $troops } troops or more, and shall show them enough to judge whether it is what was announced.
    .plain = Officers of the others watch large exercises as guests.
measure-challenge-inspection = Inspection on demand
    .text = Each party bound shall admit up to { $inspections } { $inspections ->
            [one] inspection
           *[other] inspections
        } a year on demand and without a right of refusal, and shall give access to the area named within { $hours } hours of the request.
    .plain = Whoever has a doubt may come and look, and may not be turned away.
measure-evaluation-visit = Evaluation visits
    .text = Each party bound shall receive up to { $visits } { $visits ->
            [one] visit
           *[other] visits
        } a year which compare the data that it has given with the units themselves.
    .plain = Visitors check whether the figures in the annual data are true.
measure-aerial-overflight = Observation flights
    .text = Each party bound shall let the others fly over the whole of its territory with agreed sensors up to { $flights } { $flights ->
            [one] time
           *[other] times
        } a year on { $hours } hours’ notice, and shall have the pictures open to all.
    .plain = The others may fly over the country and photograph it; everybody sees the pictures.
measure-sensor-stations = Watch stations of a third party
    .text = Each party bound shall let a third party keep { $stations } { $stations ->
            [one] watch station
           *[other] watch stations
        } with up to { $civilians } civilians at the places named in the annex, and shall hinder neither their work nor their reports to both sides.
    .plain = Neutral civilians with sensors keep watch on the approaches and tell both sides.
measure-third-party-force = Monitoring force of a third party
    .text = Each party bound shall admit a force of a third party which verifies the zones on the ground at least { $checks } { $checks ->
            [one] time
           *[other] times
        } a month and from the air at least { $flights } { $flights ->
            [one] time
           *[other] times
        } a week, and shall respect its freedom of movement.
    .plain = A neutral force checks on the ground and from the air that the zones are respected.
measure-joint-accounting-agency = Joint nuclear accounting agency
    .text = Each party bound shall place its nuclear material under the accounts of a common agency, and shall admit at least { $inspections } inspections a year by inspectors of the other side in the agency’s name.
    .plain = A common agency keeps the nuclear books, and each side’s inspectors check the other.
measure-border-inspections = Inspections of the border zone
    .text = Each party bound shall admit up to { $inspections } { $inspections ->
            [one] inspection
           *[other] inspections
        } a year by the others of its forces within { $kilometres } kilometres of the border.
    .plain = Each may inspect the other’s troops on the far side of the border.
measure-any-station-any-time = Inspection of any installation
    .text = Each party bound shall open every installation in the area, in all its parts, to inspectors of the others within { $hours } { $hours ->
            [one] hour
           *[other] hours
        } of being asked.
    .plain = Every door in the area is open to inspectors, at once.

## C1  Constraints on activity

measure-incidents-at-sea = Rules for encounters at sea
    .text = Each party bound shall see to it that its ships and aircraft keep clear of those of the other and simulate no attack upon them, shall give at least { $days ->
            [one] { $days } day’s
           *[other] { $days } days’
        } notice of dangerous activities at sea, and shall review the incidents of every year with the other.
    .plain = Ships keep clear of each other, warn of danger and play no games of attack.
measure-dangerous-activities = Prevention of dangerous activities
    .text = Each party bound shall use neither lasers nor jamming against the forces of the other, shall observe special caution in { $areas } { $areas ->
            [one] agreed area
           *[other] agreed areas
        }, and shall settle incidents in a joint commission.
    .plain = No blinding, no jamming, and special care in the tender places.
measure-encounter-code = Code for unplanned encounters
    .text = Each party bound shall have its ships use the agreed signals and manoeuvres whenever they meet those of another, and shall rehearse them with the others at least { $drills } { $drills ->
            [one] time
           *[other] times
        } a year.
    .plain = Ships that meet by chance use one set of signals.
measure-large-exercise-limit = Limit on large exercises
    .text = Each party bound shall hold no exercise of more than { $troops } troops that it has not announced at least { $years } { $years ->
            [one] year
           *[other] years
        } before.
    .plain = No very large exercise unless it was announced years ahead.
measure-exercise-pause = Pause of exercises
    .text = Each party bound shall hold no exercise in the area named in the annex for { $days } consecutive days of every year, beginning on 1 July.
    .plain = For some weeks of every summer nobody exercises in the disputed area.
measure-no-fire-strip = Strip without live fire
    .text = Each party bound shall hold neither live fire nor regimental drills within { $kilometres } { $kilometres ->
            [one] kilometre
           *[other] kilometres
        } of the line, and shall keep the barrels of its guns covered and its gun-ports shut there.
    .plain = Near the line nobody shoots and nobody drills.
measure-aircraft-distance = Distance of combat aircraft
    .text = Each party bound shall keep its combat aircraft at least { $kilometres } kilometres away from the airspace of the other.
    .plain = Combat aircraft keep their distance from the other’s airspace.
measure-border-restraint = Restraint at the border
    .text = Each party bound shall neither fire nor blast within { $kilometres } { $kilometres ->
            [one] kilometre
           *[other] kilometres
        } of the line, and shall hold no exercise of more than { $troops } troops near it.
    .plain = No shots and no big exercises close to the line.

## C2  Constraints on deployment and technology

measure-no-fly-zone = No-fly zone
    .text = Each party bound shall let no military aircraft fly within { $kilometres } kilometres of the line.
    .plain = No military aircraft near the line; nor, then, any eyes in the air.
measure-buffer-zone = Buffer and thinned-out zones
    .text = Each party bound shall withdraw its forces from a buffer zone { $kilometres } kilometres deep, and shall keep only the light forces named in the annex in the zone of the same depth behind it.
    .plain = The armies draw apart, with an empty strip between them.
measure-zone-ceilings = Ceilings by zone
    .text = Each party bound shall keep not more than { $troops } troops in the forward zone described in the annex, and in the zones before it only those that the annex allows.
    .plain = Close to the other, only so many troops and no more.
measure-border-thin-out = Thinning-out along the border
    .text = Each party bound shall keep not more than { $tanks } tanks within { $kilometres } kilometres of the border, and other forces there in proportion.
    .plain = A broad strip on both sides of the border with few forces in it.
measure-guard-post-removal = Removal of guard posts
    .text = Each party bound shall remove { $posts } guard posts near the line, and shall let the other verify that they are gone.
    .plain = The posts that look each other in the eye are taken down.
measure-demilitarised-zone = Demilitarised zone
    .text = Each party bound shall withdraw all armed forces { $kilometres } { $kilometres ->
            [one] kilometre
           *[other] kilometres
        } from the line on its own side.
    .plain = A strip on both sides of the line with no soldiers at all.
measure-ratio-ceilings = Ceilings by ratio
    .text = Each party bound shall bring its heavy weapons to the ratio set out in the annex, and shall import none for { $days } days.
    .plain = Heavy weapons are held to an agreed ratio, and for a time none are brought in.
measure-bloc-ceilings = Ceilings on forces
    .text = Each party bound shall together with its allies hold not more than { $tanks } tanks in the area, and other major weapons in the proportions set out in the annex.
    .plain = Each side keeps its tanks and guns below one common number.
measure-test-moratorium = Test moratorium
    .text = Each party bound shall carry out no nuclear test explosion while this article is in force.
    .plain = No tests, for a time.

## D  Declaratory

measure-non-use-of-force = Non-use of force
    .text = Each party bound shall refrain in its relations with the others from the threat or use of force, whatever their system and whether or not they are allies.
    .plain = Each declares that it will neither use force nor threaten it.
measure-no-first-use = No first use
    .text = Each party bound shall not be the first to use nuclear weapons, and shall not keep them aimed at the other.
    .plain = Each declares that it will not be the first.
measure-code-of-conduct = Code of conduct
    .text = Each party bound shall exercise restraint in whatever would complicate the dispute, and shall settle it by consultation among those concerned.
    .plain = Each declares how it means to behave in the dispute.

## X  Cyber: the sixteen voluntary measures of the OSCE

measure-cyber-threat-views = Views on threats
    .text = Each party bound shall give the others its views on the threats that it sees in information and communication technologies and to them, in such detail as it sees fit.
    .plain = Each tells what it sees as a threat in networks, as far as it likes.
measure-cyber-agency-cooperation = Cooperation of agencies
    .text = Each party bound shall encourage its competent agencies to work with those of the others on the security of networks and of their use.
    .plain = The agencies that guard networks get to know each other.
measure-cyber-consultations = Consultations on incidents
    .text = Each party bound shall hold consultations with the others, at the level that it finds appropriate, to reduce the risks of misreading and of conflict from the use of networks.
    .plain = When something happens in the networks, those concerned talk first.
measure-cyber-open-internet = Measures for an open Internet
    .text = Each party bound shall tell the others what it has done to keep the Internet open, interoperable, secure and reliable.
    .plain = Each tells what it does to keep the Internet open and safe.
measure-cyber-platform = OSCE as a platform
    .text = Each party bound shall use the organisation as a place to share what it has learned, and to talk about capacities and about rules of behaviour.
    .plain = The organisation becomes the place to compare notes.
measure-cyber-legislation = National legislation
    .text = Each party bound shall have in place such modern laws as allow its authorities to help those of the others against crime and terror by way of networks.
    .plain = Each promises laws under which it can help the others.
measure-cyber-strategies = Sharing of strategies
    .text = Each party bound shall share with the others its national strategies, policies and programmes for networks, to the extent that it determines itself.
    .plain = Each shows the others its strategy for networks, as far as it likes.
measure-cyber-contact-points = Contact points
    .text = Each party bound shall name a contact point for incidents in networks, keep its particulars up to date, and see to it that a call is answered within { $hours } { $hours ->
            [one] hour
           *[other] hours
        }.
    .plain = Everybody knows whom to call when a network is attacked.
measure-cyber-terminology = List of terms
    .text = Each party bound shall give the others a list of the terms that it uses for the security of networks, each with its meaning, as a step towards a common list.
    .plain = Each says what it means by its words.
measure-cyber-osce-channels = Use of the organisation’s channels
    .text = Each party bound shall exchange its views and its answers by way of the organisation’s own channels and meetings.
    .plain = Messages go through the organisation’s own network.
measure-cyber-regular-meetings = Regular meetings of experts
    .text = Each party bound shall send its national experts to at least { $meetings } { $meetings ->
            [one] meeting
           *[other] meetings
        } of the working group a year.
    .plain = The experts meet several times a year.
measure-cyber-workshops = Workshops
    .text = Each party bound shall take part in workshops, seminars and round tables on the security of networks, in its region and beyond.
    .plain = Experts practise and discuss together in workshops.
measure-cyber-protected-channels = Protected channels
    .text = Each party bound shall help to set up protected channels for communication with the others, on which an incident can be spoken of without being heard.
    .plain = There is a line on which an attack can be discussed in confidence.
measure-cyber-public-private = Public and private partners
    .text = Each party bound shall promote partnerships between its authorities and private firms for the security of networks.
    .plain = Each promises to work with the firms that own the networks.
measure-cyber-critical-infrastructure = Critical infrastructure
    .text = Each party bound shall share with the others its views on the protection of power, water, transport and other systems on which life depends, and on what counts as one.
    .plain = Each says which systems must never be attacked, as it sees it.
measure-cyber-vulnerability-reporting = Reporting of vulnerabilities
    .text = Each party bound shall encourage the reporting of weaknesses in information technology, and pass on what it learns of them, with any remedy, within { $days } { $days ->
            [one] day
           *[other] days
        }.
    .plain = Whoever finds a hole in common software tells the others.

## Categories and kinds

category-informational = Information and contact
category-verification = Verification
category-constraint = Constraint
category-declaratory = Declaration

## Fears

fear-surprise = surprise attack
    .plain = That they attack before we are ready.
fear-opacity = what cannot be seen
    .plain = That we do not know what they have and what they are doing.
fear-escalation = inadvertent escalation
    .plain = That an accident or a misreading becomes a war that nobody wanted.
fear-growth = growth of capabilities
    .plain = That they arm faster than we can answer.
fear-intentions = intentions
    .plain = That they mean us ill, whatever they say.
fear-coercion = coercion
    .plain = That they can force us to give way without a shot.

## Supporting conditions

condition-fatigue = weariness of managing the rivalry
    .plain = How tired those in charge are of keeping the rivalry under control.
condition-unease = unease with the present policy
    .plain = How far people in office doubt that the present policy works.
condition-cost = concern about the cost
    .plain = How much the country minds what the rivalry costs.
condition-experts = community of experts
    .plain = How many experts think about the problem, and know their colleagues abroad.
condition-generation = new generation
    .plain = How far people with fresh views have come into office.
condition-forum = forum
    .plain = Whether there is a place where the parties regularly meet.

## Units

unit-areas = { $number ->
    [one] { $number } area
   *[other] { $number } areas
}
unit-calls = { $number ->
    [one] { $number } call a week
   *[other] { $number } calls a week
}
unit-categories = { $number ->
    [one] { $number } category
   *[other] { $number } categories
}
unit-checks = { $number ->
    [one] { $number } check a month
   *[other] { $number } checks a month
}
unit-civilians = { $number ->
    [one] { $number } civilian
   *[other] { $number } civilians
}
unit-days = { $number ->
    [one] { $number } day
   *[other] { $number } days
}
unit-drills = { $number ->
    [one] { $number } drill a year
   *[other] { $number } drills a year
}
unit-flights = { $number ->
    [one] { $number } flight
   *[other] { $number } flights
}
unit-hours = { $number ->
    [one] { $number } hour
   *[other] { $number } hours
}
unit-inspections = { $number ->
    [one] { $number } inspection a year
   *[other] { $number } inspections a year
}
unit-kilometres = { $number ->
    [one] { $number } kilometre
   *[other] { $number } kilometres
}
unit-meetings = { $number ->
    [one] { $number } meeting a year
   *[other] { $number } meetings a year
}
unit-months = { $number ->
    [one] { $number } month
   *[other] { $number } months
}
unit-observers = { $number ->
    [one] { $number } observer
   *[other] { $number } observers
}
unit-officers = { $number ->
    [one] { $number } officer
   *[other] { $number } officers
}
unit-posts = { $number ->
    [one] { $number } post
   *[other] { $number } posts
}
unit-services = { $number ->
    [one] { $number } service a week
   *[other] { $number } services a week
}
unit-stations = { $number ->
    [one] { $number } station
   *[other] { $number } stations
}
unit-tanks = { $number ->
    [one] { $number } tank
   *[other] { $number } tanks
}
unit-tests = { $number ->
    [one] { $number } test a week
   *[other] { $number } tests a week
}
unit-troops = { $number ->
    [one] { $number } soldier
   *[other] { $number } troops
}
unit-vehicles = { $number ->
    [one] { $number } vehicle
   *[other] { $number } vehicles
}
unit-visits = { $number ->
    [one] { $number } visit
   *[other] { $number } visits
}
unit-weeks = { $number ->
    [one] { $number } week
   *[other] { $number } weeks
}
unit-years = { $number ->
    [one] { $number } year
   *[other] { $number } years
}
