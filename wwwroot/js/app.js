// Entry of every page. Each module improves mark-up that already works without script:
// a page must stay usable when none of this runs.
import { foldOnPhones } from "./fold.js";
import { closeMenus } from "./menus.js";
import { askBeforeSubmitting } from "./confirm.js";
import { copyOnClick } from "./copy.js";
import { printOnClick } from "./print.js";
import { submitOnce } from "./submit-once.js";
import { showErrorSummary } from "./error-summary.js";
import { submitOnChange } from "./submit-on-change.js";
import { suggestWhileTyping } from "./suggest.js";

foldOnPhones(document);
closeMenus(document);
askBeforeSubmitting(document);
copyOnClick(document);
printOnClick(document);
submitOnce(document);
submitOnChange(document);
suggestWhileTyping(document);
showErrorSummary(document);
