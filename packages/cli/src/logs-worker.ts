// A thread of `mailatlas logs`: a file of its own, because a thread begins with a file.
import '@mailatlas/logs/worker';
