package jsontext

// Kind is the type of a Value.
type Kind uint8

// The kinds of values.
const (
	Invalid Kind = iota // no value: a fault that Parse has reported stands there
	Null
	Bool
	Number
	String
	Array
	Object
)

// String returns the kind with its article, as messages use it: "a string".
func (k Kind) String() string {
	return [...]string{"no value", "null", "a boolean", "a number", "a string", "an array", "an object"}[k]
}

// Value is one JSON value.
type Value struct {
	Kind    Kind
	Offset  int      // of the value's first byte
	Text    string   // String: decoded. Number, Bool: the literal as it is written
	Items   []Value  // Array: in order
	Members []Member // Object: in order, names that occur twice included
}

// Member is a name and its value in an object.
type Member struct {
	Name   string
	Offset int // of the name's opening quote
	Value  Value
}

// Lookup returns the first member of that name, or nil.
func (v *Value) Lookup(name string) *Value {
	for i := range v.Members {
		if v.Members[i].Name == name {
			return &v.Members[i].Value
		}
	}
	return nil
}
