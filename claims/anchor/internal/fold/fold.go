package fold

// Text is folded text with its way back.
type Text struct {
	Bytes []byte // UTF-8
	cursor
	runs []run
}

// New folds src. At breaks, rising byte indices of src, a word ends though no character says so. The blind ranges, rising and
// disjoint, are left out; what stands before and after one joins unless there is white space or a break at its edge.
func New(src string, breaks []int, blind []Range) *Text {
	c := cursor{src: src, limit: len(src), breaks: breaks, blind: blind, classes: LoadClasses()}
	f := folder{cursor: c, mapped: true, out: make([]byte, 0, len(src)+len(src)/16)}
	f.fold()
	f.runs = append(f.runs, run{at: int32(len(f.out)), src: int32(f.end)})
	return &Text{Bytes: f.out, cursor: c, runs: f.runs}
}

// Append appends the folded form of src to dst.
func Append(dst []byte, src string) []byte {
	f := folder{cursor: cursor{src: src, limit: len(src), classes: LoadClasses()}, out: dst}
	f.fold()
	return f.out
}

// folder folds one text.
type folder struct {
	cursor
	mapped  bool // whether the way back is wanted
	out     []byte
	runs    []run
	end     int    // of the last cluster in the source
	cluster []mark // the characters of the cluster at hand, decomposed
}

func (f *folder) fold() {
	for f.ascii() {
		if f.simple() {
			continue
		}
		it, ok := f.visible()
		switch {
		case !ok:
		case it.class.IsSpace():
			f.space(it)
		default:
			if it.broke {
				f.emitSpace(f.end, f.end)
			}
			f.characters(it)
		}
	}
}

// space folds a run of white space, invisible characters and breaks.
func (f *folder) space(it item) {
	start, end := it.start, it.end
	for {
		before := f.cursor
		it, ok := f.visible()
		if !ok || !it.class.IsSpace() {
			f.cursor = before
			break
		}
		end = it.end
	}
	f.emitSpace(start, end)
}

// emitSpace appends a space that stands for [start, end) of the source, unless the last character is one.
func (f *folder) emitSpace(start, end int) {
	if n := len(f.out); n > 0 && f.out[n-1] == ' ' {
		return
	}
	f.out = append(f.out, ' ')
	f.push(start, 1, 1, end-start)
}
