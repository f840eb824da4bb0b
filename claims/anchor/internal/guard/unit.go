package guard

// units of measurement with one meaning each, in the forms that stand for it. Left out is what has two: m, g, t, min, oz, lb (a pound is
// money, too), in, Mb, and feet, which are
// not always a length. A ton is not a tonne.
const measures = ` km=km kilometre=km kilometres=km kilometer=km kilometers=km` +
	` cm=cm centimetre=cm centimetres=cm centimeter=cm centimeters=cm` +
	` mm=mm millimetre=mm millimetres=mm millimeter=mm millimeters=mm` +
	` kg=kg kilogram=kg kilograms=kg kilogramme=kg kilogrammes=kg` +
	` ha=ha hectare=ha hectares=ha` +
	` kW=kW kilowatt=kW kilowatts=kW MW=MW megawatt=MW megawatts=MW GW=GW gigawatt=GW gigawatts=GW` +
	` MB=MB megabyte=MB megabytes=MB GB=GB gigabyte=GB gigabytes=GB TB=TB terabyte=TB terabytes=TB` +
	` mph=mph kph=km/h kmh=km/h `

// measure is the unit that w stands for, or "".
func measure(w string) string {
	if w == "" {
		return ""
	}
	return listed(measures, w)
}

// unit reads a unit after a number: 5 km, 5-kilometre.
func (r *reader) unit() bool {
	joined := r.last(1) == "-" && r.isTight(r.at) && r.isTight(r.at-1) && isNumber(r.last(2))
	if !joined && (!isNumber(r.last(1)) || r.isTight(r.at)) {
		return false
	}
	unit, n := measure(r.of(r.at)), 1
	switch over, per := r.of(r.at+1), unit+r.of(r.at+2); {
	case unit == "":
		return r.miles()
	case unit != "km":
	case over == "/" && r.isTight(r.at+1) && per == "kmh", over == "per" && per == "kmhour", over == "an" && per == "kmhour":
		unit, n = "km/h", 3
	}
	r.takeLoose(n, markRead+"u"+unit)
	r.plain = 0
	return true
}

// miles reads miles per hour, which is mph.
func (r *reader) miles() bool {
	if r.of(r.at) != "miles" || r.of(r.at+2) != "hour" || r.of(r.at+1) != "per" && r.of(r.at+1) != "an" {
		return false
	}
	r.takeLoose(3, markRead+"umph")
	r.plain = 0
	return true
}

// suffixed reads a number and its unit in one token: 5km.
func (r *reader) suffixed() bool {
	t, value := r.tokens[r.at], r.value(r.at)
	if value == "" {
		return false
	}
	suffix := r.chars[t.digits:t.end]
	unit := measure(suffix)
	switch {
	case suffix == "am" || suffix == "pm":
		unit = suffix
	case unit == "":
		return false
	default:
		unit = markRead + "u" + unit
	}
	n := 1
	if suffix == "km" && r.of(r.at+1) == "/" && r.isTight(r.at+1) && r.of(r.at+2) == "h" {
		unit, n = markRead+"ukm/h", 3
	}
	r.take(n, markRead+value)
	r.items = append(r.items, item{key: unit})
	r.plain = 0
	return true
}
