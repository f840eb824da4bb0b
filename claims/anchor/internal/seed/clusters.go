package seed

// MaxClusters bounds the clusters of one pattern.
const MaxClusters = 8

// Cluster is a range of diagonals that lie close to one another, in bytes of the text.
type Cluster struct {
	First, Last int // diagonals
	Votes       int
}

// Clusters appends to dst where in the text the pattern may have come from: ranges of diagonals at most width wide, those with the most
// votes, the most first and of equal ones the first; MaxClusters of them.
func (s *Seeds) Clusters(dst []Cluster, pattern, width int) []Cluster {
	s.diagonals = s.Diagonals(s.diagonals[:0], pattern)
	for range MaxClusters {
		low, high := densest(s.diagonals, width)
		if low == high {
			break
		}
		dst = append(dst, Cluster{int(s.diagonals[low]), int(s.diagonals[high-1]), high - low})
		s.diagonals = append(s.diagonals[:low], s.diagonals[high:]...)
	}
	return dst
}

// densest is the first of the longest stretches of diagonals that is at most width wide.
func densest(diagonals []int32, width int) (low, high int) {
	first := 0
	for i, d := range diagonals {
		for int(d)-int(diagonals[first]) > width {
			first++
		}
		if i+1-first > high-low {
			low, high = first, i+1
		}
	}
	return low, high
}
