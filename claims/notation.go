package claims

import (
	"strings"

	"github.com/claimlight/claimlight/claims/jsontext"
)

// checkID checks a claim's id: [a-z0-9][a-z0-9-]{0,63}.
func checkID(s string) error {
	const longest = 64
	for i := range len(s) {
		if c := s[i]; !isDigit(c) && (c < 'a' || c > 'z') && c != '-' {
			return refuse(quoted(s) + " is not allowed; an id has lower-case letters a to z, digits and hyphens only")
		}
	}
	switch {
	case s == "" || s[0] == '-':
		return refuse("an id begins with a lower-case letter or a digit")
	case len(s) > longest:
		return refuse("an id has at most 64 characters")
	}
	return nil
}

// checkDecimal checks a decimal number: -?(0|[1-9][0-9]*)(\.[0-9]+)?
func checkDecimal(s string) error {
	whole, fraction, point := strings.Cut(strings.TrimPrefix(s, "-"), ".")
	if !allDigits(whole) || point && !allDigits(fraction) {
		return refuse(quoted(s) + " is not a decimal number; write digits only, such as 1000000 or 0.5")
	}
	if len(whole) > 1 && whole[0] == '0' {
		return refuse(quoted(s) + " has leading zeros; leave them out")
	}
	return nil
}

func allDigits(s string) bool {
	for i := range len(s) {
		if !isDigit(s[i]) {
			return false
		}
	}
	return s != ""
}

// checkCurrency checks the form of an ISO 4217 code.
func checkCurrency(s string) error {
	if len(s) != 3 || strings.Trim(s, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") != "" {
		return refuse(quoted(s) + " is not a currency; write its ISO 4217 code, three capital letters such as USD")
	}
	return nil
}

// checkLanguage checks the form of a BCP 47 language tag: [A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*
func checkLanguage(s string) error {
	for i, subtag := range strings.Split(s, "-") {
		least := 1
		if i == 0 {
			least = 2
		}
		if len(subtag) < least || len(subtag) > 8 || !alphanumeric(subtag) || i == 0 && strings.ContainsAny(subtag, "0123456789") {
			return refuse(quoted(s) + " is not a language; write its BCP 47 tag, such as en or pt-BR")
		}
	}
	return nil
}

func alphanumeric(s string) bool {
	for i := range len(s) {
		if !isAlphanumeric(s[i]) {
			return false
		}
	}
	return true
}

// checkSHA256 checks the form of a SHA-256 hash.
func checkSHA256(s string) error {
	const size = 64
	for i := range len(s) {
		if !isHex(s[i]) {
			return refuse("character " + quoted(s[i:i+1]) + " is not a hexadecimal digit")
		}
	}
	if len(s) != size {
		return refuse("a SHA-256 hash has 64 hexadecimal digits")
	}
	return nil
}

// checkPath checks a relative path that stays within its directory, as io/fs has it, on every system.
func checkPath(s string) error {
	const want = "; write a relative path such as snapshots/tass.html"
	if strings.ContainsAny(s, `\:`) || strings.IndexFunc(s, func(r rune) bool { return r != ' ' && jsontext.Invisible(r) }) >= 0 {
		return refuse(`a backslash, colon or control character is not allowed in a path` + want)
	}
	for _, element := range strings.Split(s, "/") {
		switch element {
		case "..":
			return refuse("a path must not leave its directory by .." + want)
		case "", ".":
			return refuse(quoted(s) + " is not a plain relative path" + want)
		}
	}
	return nil
}
