package fold

// Hangul syllables are composed of a leading consonant, a vowel and perhaps a trailing consonant by arithmetic
// (The Unicode Standard, 3.12, whose letters these are).
const (
	hangulSBase, hangulLBase, hangulVBase, hangulTBase = 0xAC00, 0x1100, 0x1161, 0x11A7
	hangulVCount, hangulTCount, hangulSCount           = 21, 28, 11172
)

func isSyllable(r rune) bool { return hangulSBase <= r && r < hangulSBase+hangulSCount }

// decomposeSyllable returns the letters of a syllable; t is 0 where it has no trailing consonant.
func decomposeSyllable(r rune) (l, v, t rune) {
	s := r - hangulSBase
	l = hangulLBase + s/(hangulVCount*hangulTCount)
	v = hangulVBase + s%(hangulVCount*hangulTCount)/hangulTCount
	if t = s % hangulTCount; t > 0 {
		t += hangulTBase
	}
	return l, v, t
}

// hangulType is Hangul_Syllable_Type.
type hangulType uint8

const (
	notHangul hangulType = iota
	hangulL
	hangulV
	hangulT
	hangulLV
	hangulLVT
)

func typeOf(r rune) hangulType {
	switch {
	case r < 0x1100:
		return notHangul
	case r <= 0x115F, 0xA960 <= r && r <= 0xA97C:
		return hangulL
	case r <= 0x11A7, 0xD7B0 <= r && r <= 0xD7C6:
		return hangulV
	case r <= 0x11FF, 0xD7CB <= r && r <= 0xD7FB:
		return hangulT
	case !isSyllable(r):
		return notHangul
	case (r-hangulSBase)%hangulTCount == 0:
		return hangulLV
	}
	return hangulLVT
}

// syllableContinues reports whether b belongs to the syllable that a ends (UAX #29, GB6 to GB8).
func syllableContinues(a, b rune) bool {
	if a < 0x1100 || b < 0x1100 {
		return false
	}
	switch typeOf(a) {
	case hangulL:
		t := typeOf(b)
		return t == hangulL || t == hangulV || t == hangulLV || t == hangulLVT
	case hangulV, hangulLV:
		return typeOf(b) == hangulV || typeOf(b) == hangulT
	case hangulT, hangulLVT:
		return typeOf(b) == hangulT
	}
	return false
}
