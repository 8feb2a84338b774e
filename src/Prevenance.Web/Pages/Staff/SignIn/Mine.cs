using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Prevenance.Accounts.Journal;
using Prevenance.Accounts.Staff;
using Prevenance.Web.Hosting.Staff;
using AccountOf = Prevenance.Accounts.Account;

namespace Prevenance.Web.Pages.Staff.SignIn;

/// <summary>The account of who asks, with what changes it; who has not signed in is asked to.</summary>
internal sealed class Mine
{
    private readonly HttpContext context;
    private readonly AccountOf? account;

    private Mine(HttpContext context, AccountOf? account) => (this.context, this.account) = (context, account);

    public AccountOf Account => account!;

    public UserManager<AccountOf> Accounts => SignIn.UserManager;

    public SignInManager<AccountOf> SignIn => context.RequestServices.GetRequiredService<SignInManager<AccountOf>>();

    public SessionBook Sessions => context.RequestServices.GetRequiredService<SessionBook>();

    public StaffBook Staff => context.RequestServices.GetRequiredService<StaffBook>();

    public Keys Keys => context.RequestServices.GetRequiredService<Keys>();

    /// <summary>What is to be done with the account before anything else opens, as it stood when this request came; nothing where all is done.</summary>
    public FirstStep? FirstStep => context.RequestServices.GetRequiredService<FirstSteps>().NextOf(context.User);

    public AccessJournal Journal => context.RequestServices.GetRequiredService<AccessJournal>();

    /// <summary>The session by which they ask.</summary>
    public Task<string?> Session() => SignedIn.SessionOf(context);

    /// <summary>How the server fills the parameter.</summary>
    public static async ValueTask<Mine> BindAsync(HttpContext context) =>
        new(context, await context.RequestServices.GetRequiredService<UserManager<AccountOf>>().GetUserAsync(context.User));

    /// <summary>What is shown to who signed in.</summary>
    public async Task<IResult> Show(Func<Mine, Task<IResult>> page) => account is null ? SignInEndpoints.AskToSignIn(context) : await page(this);
}
