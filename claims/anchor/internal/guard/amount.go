package guard

// amount reads a sum of money as its currency and its number, wherever the currency stands.
func (r *reader) amount() bool { return r.amountAfterCurrency() || r.amountBeforeCurrency() }

// amountAfterCurrency reads $5 million, US$5 and USD 5.
func (r *reader) amountAfterCurrency() bool {
	currency, n := r.currencySign()
	if n == 0 {
		return false
	}
	q, ok := r.number(r.at+n, true)
	if ok {
		r.takeAmount(n+q.tokens, currency, q)
	}
	return ok
}

// amountBeforeCurrency reads 5 million dollars and 5 USD. Of several sums the last one's currency may speak for all.
func (r *reader) amountBeforeCurrency() bool {
	q, ok := r.number(r.at, false)
	if !ok || r.sharesScale() {
		return false
	}
	currency, n := r.currencyName(r.at + q.tokens)
	if n == 0 {
		return false
	}
	r.takeAmount(q.tokens+n, currency, q)
	return true
}

func (r *reader) takeAmount(tokens int, currency string, q quantity) {
	shared := r.sharesScale()
	r.take(tokens, markRead+"c"+currency)
	r.items = append(r.items, item{key: markRead + q.value})
	if q.plain && !shared {
		r.plain = len(r.items)
	}
}

// currencySign reads a currency before its number.
func (r *reader) currencySign() (currency string, n int) {
	switch s := r.of(r.at); s {
	case "$":
		return s, 1
	case "€", "EUR":
		return "EUR", 1
	case "£", "GBP":
		return s, 1
	case "USD":
		return s, 1
	case "US":
		if r.of(r.at+1) == "$" && r.isTight(r.at+1) {
			return "USD", 2
		}
	}
	return "", 0
}

// currencyName reads a currency after its number, at token i.
func (r *reader) currencyName(i int) (currency string, n int) {
	if r.isTight(i) {
		return "", 0
	}
	switch s := r.of(i); s {
	case "dollars":
		return "$", 1
	case "euro", "euros", "EUR":
		return "EUR", 1
	case "USD", "GBP":
		return s, 1
	case "US":
		if r.of(i+1) == "dollars" {
			return "USD", 2
		}
	}
	return "", 0
}
