using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LearnLaw.Web.Pages;

public sealed class IndexModel : PageModel;
