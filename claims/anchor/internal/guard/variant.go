package guard

import "strings"

// respelled is a small word in the spelling by which it is compared: American, where that differs from British by rule.
//
// A rule may not take one word for another. Rules by ending (-our, -re, -ll-) have such pairs (four, for; tyre, tire), so they
// hold for the words of a list only. -ize has none in words of seven letters and more but apprise and expertise; the
// others, prise and prize, are shorter.
func respelled(w string) string {
	if len(w) < 4 {
		if w == "an" {
			return "a" // the same article before another sound
		}
		return w
	}
	if s := listed(variants, w); s != "" {
		return s
	}
	return withZ(restemmed(w))
}

// listed is what w is written as in a list of pairs from=to, which are apart by one space, with one at either end; "" where it is not in it.
func listed(pairs, w string) string {
	for {
		_, rest, ok := strings.Cut(pairs, w)
		if !ok {
			return ""
		}
		before := pairs[:len(pairs)-len(rest)-len(w)]
		if strings.HasSuffix(before, " ") && strings.HasPrefix(rest, "=") {
			to, _, _ := strings.Cut(rest[1:], " ")
			return to
		}
		pairs = rest
	}
}

// restemmed is w with its stem as the list of stems has it.
func restemmed(w string) string {
	if !strings.Contains(stems, w[:4]) {
		return w // most words, without a look at every stem
	}
	for pairs := stems; pairs != ""; {
		var pair string
		if pair, pairs, _ = strings.Cut(pairs, " "); pair[0] == w[0] {
			from, to, _ := strings.Cut(pair, "=")
			if strings.HasPrefix(w, from) {
				return to + w[len(from):]
			}
		}
	}
	return w
}

// withZ spells -ise and -yse with z, and what is made from them.
func withZ(w string) string {
	for _, ending := range [...]string{"e", "ed", "es", "er", "ers", "ing", "ation", "ations"} {
		stem, ok := strings.CutSuffix(w, ending)
		if !ok {
			continue
		}
		stem, ok = strings.CutSuffix(stem, "is")
		if ok && len(w) >= 7 && len(stem) >= 4 && stem != "appr" && stem != "expert" {
			return stem + "iz" + ending
		}
	}
	return w
}

// variants are words with two spellings or, in the last part, misspellings that are no word themselves.
const variants = " grey=gray greyer=grayer ageing=aging judgement=judgment judgements=judgments acknowledgement=acknowledgment defence=defense " +
	"defences=defenses offence=offense offences=offenses pretence=pretense licence=license licences=licenses practise=practice practised=practiced " +
	"centre=center centres=centers centred=centered theatre=theater theatres=theaters litre=liter litres=liters metre=meter metres=meters " +
	"kilometre=kilometer kilometres=kilometers centimetre=centimeter centimetres=centimeters fibre=fiber fibres=fibers calibre=caliber " +
	"analyse=analyze analysed=analyzed analysing=analyzing paralyse=paralyze paralysed=paralyzed paralysing=paralyzing dialogue=dialog dialogues=dialogs " +
	"catalogue=catalog catalogues=catalogs programme=program programmes=programs fulfil=fulfill fulfils=fulfills enrol=enroll enrols=enrolls " +
	"skilful=skillful wilful=willful adviser=advisor advisers=advisors plough=plow mould=mold pyjamas=pajamas sceptic=skeptic sceptics=skeptics sceptical=skeptical " +
	"scepticism=skepticism manoeuvre=maneuver manoeuvres=maneuvers whilst=while amongst=among towards=toward focussed=focused " +
	"hickup=hiccup accomodate=accommodate accomodation=accommodation occured=occurred occurence=occurrence recieve=receive recieved=received seperate=separate " +
	"seperated=separated goverment=government definately=definitely independant=independent neccessary=necessary begining=beginning comittee=committee " +
	"embarass=embarrass occassion=occasion refered=referred tommorrow=tomorrow beleive=believe beleived=believed acheive=achieve acheived=achieved succesful=successful " +
	"sucessful=successful existance=existence arguement=argument enviroment=environment foriegn=foreign relevent=relevant resistence=resistance suprise=surprise " +
	"publically=publicly withold=withhold wierd=weird thier=their adress=address agressive=aggressive apparant=apparent concious=conscious "

// stems are how words begin that have two spellings throughout.
const stems = "behaviour=behavior colour=color favour=favor flavour=flavor honour=honor labour=labor neighbour=neighbor harbour=harbor rumour=rumor " +
	"humour=humor vapour=vapor armour=armor endeavour=endeavor tumour=tumor rigour=rigor odour=odor splendour=splendor demeanour=demeanor " +
	"fervour=fervor travelle=travele travelli=traveli cancelled=canceled cancelling=canceling labelled=labeled labelling=labeling modelled=modeled " +
	"modelling=modeling signalled=signaled signalling=signaling fuelled=fueled fuelling=fueling levelled=leveled levelling=leveling totalled=totaled totalling=totaling " +
	"channelled=channeled channelling=channeling quarrelled=quarreled counsellor=counselor marvellous=marvelous jewellery=jewelry aluminium=aluminum " +
	"paediatric=pediatric anaemi=anemi haemorrhage=hemorrhage oestrogen=estrogen leukaemia=leukemia orthopaedic=orthopedic gynaecolog=gynecolog anaesthe=anesthe archaeolog=archeolog"
