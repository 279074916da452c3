// Situations drawn from the Act, each with the class and with the exact set of duties that a careful reader of the law
// would expect. The tables stand in files of their own; one run shares what it takes to compile the law.
import './practices.js';
import './areas.js';
import './products-and-transparency.js';
import './parties-and-dates.js';
import './value-chain.js';
import './models.js';
