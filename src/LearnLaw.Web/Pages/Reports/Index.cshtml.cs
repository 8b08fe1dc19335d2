using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LearnLaw.Web.Pages.Reports;

public sealed class IndexModel : PageModel;
