package jsontext

// Limits bound what Parse accepts. A limit that is 0 stands for the one of DefaultLimits.
type Limits struct {
	Bytes  int // length of the text
	Depth  int // arrays and objects within each other; it bounds the stack, at most 1,000
	Chars  int // characters (code points) of one string or member name
	Values int // values in the text; it bounds the memory, about 100 bytes each
}

// DefaultLimits are ample for documents that people write.
var DefaultLimits = Limits{Bytes: 4 << 20, Depth: 64, Chars: 20_000, Values: 500_000}

// deepest is the greatest depth that can be asked for: a stack frame takes a few hundred bytes, and WebAssembly has few of them.
const deepest = 1000

// maxFaults is how many syntax errors are reported. Whoever sees so many has given the wrong file.
const maxFaults = 32

// withDefaults fills in what l leaves open.
func (l Limits) withDefaults() Limits {
	for _, field := range []struct {
		value    *int
		fallback int
	}{
		{&l.Bytes, DefaultLimits.Bytes},
		{&l.Depth, DefaultLimits.Depth},
		{&l.Chars, DefaultLimits.Chars},
		{&l.Values, DefaultLimits.Values},
	} {
		if *field.value <= 0 {
			*field.value = field.fallback
		}
	}
	l.Depth = min(l.Depth, deepest)
	return l
}
