using System.Buffers.Text;
using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Prevenance.Accounts;
using Prevenance.Accounts.Journal;
using Prevenance.Accounts.Staff;
using Prevenance.Web.Tests.Support;

namespace Prevenance.Web.Tests.Staff;

/// <summary>A passkey of a browser's own authenticator opens the account that added it, in one step, and no other.</summary>
public sealed class PasskeyTests(ChromiumBrowser browser) : IAsyncLifetime
{
    private const string Mine = "/equipe/mon-compte/cles-d-acces", Entry = "/equipe/entrer", OwnAccount = "/equipe/mon-compte";
    private const int Telephone = 390;

    private StaffServer server = null!;
    private IBrowserContext context = null!;
    private IPage page = null!;
    private ICDPSession device = null!;
    private string odile = "", authenticator = "";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        server = await StaffServer.Start();
        odile = await server.Add("odile", Role.SocialWorker, "nord");
        // Passkeys are for a name, never for a number.
        context = await browser.OpenAsync(new() { BaseURL = $"http://localhost:{server.Address.Port}", ViewportSize = new() { Width = Telephone, Height = 844 } });
        page = await context.NewPageAsync();
        device = await context.NewCDPSessionAsync(page);
        await device.SendAsync("WebAuthn.enable");
        var added = await device.SendAsync("WebAuthn.addVirtualAuthenticator", new()
        {
            ["options"] = new Dictionary<string, object>
            {
                ["protocol"] = "ctap2",
                ["transport"] = "internal",
                ["hasResidentKey"] = true,
                ["hasUserVerification"] = true,
                ["isUserVerified"] = true,
                ["automaticPresenceSimulation"] = true,
            },
        });
        authenticator = added!.Value.GetProperty("authenticatorId").GetString()!;
        await EnterByPassword();
    }

    public async ValueTask DisposeAsync()
    {
        await context.DisposeAsync();
        await server.DisposeAsync();
    }

    [Fact]
    public async Task Who_added_a_passkey_comes_in_by_it_alone_even_where_a_code_is_asked_besides_the_password()
    {
        await Add("téléphone du bureau");
        await Assertions.Expect(page.GetByText("ajoutée le ")).ToBeVisibleAsync();
        await Looks.AssertAccessible(page);
        await Looks.AssertFits(page);
        await SetSecondStep();
        await context.ClearCookiesAsync();
        await page.GotoAsync($"{Entry}");
        await Looks.AssertAccessible(page);
        await Looks.AssertFits(page);
        await EnterByPasskey();
        await page.WaitForURLAsync("**/equipe");
        await page.GotoAsync(OwnAccount);
        await Assertions.Expect(page.GetByText("entrée (clé d’accès)")).ToBeVisibleAsync();
        Assert.Equal([SignInOutcome.CameIn, SignInOutcome.WayAdded, SignInOutcome.CameIn], (await Lines()).Select(line => line.Outcome));
        Assert.Empty((await server.Services.GetRequiredService<AccessJournal>().Verify()).Faults);
    }

    [Fact]
    public async Task Who_has_a_passkey_shows_it_or_a_recovery_code_after_the_password()
    {
        var recovery = await Add("téléphone");
        foreach (var isByPasskey in (bool[])[true, false])
        {
            await context.ClearCookiesAsync();
            await TypePassword();
            await Assertions.Expect(page.GetByText("Montrez votre clé d’accès")).ToBeVisibleAsync();
            await Looks.AssertAccessible(page);
            await Looks.AssertFits(page);
            Assert.Equal((int)HttpStatusCode.Unauthorized, (await page.APIRequest.GetAsync(OwnAccount)).Status);
            if (isByPasskey)
            {
                await EnterByPasskey();
            }
            else
            {
                await page.GetByLabel("Code").FillAsync(recovery);
                await page.GetByRole(AriaRole.Button, new() { Name = "Entrer", Exact = true }).ClickAsync();
            }
            await page.WaitForURLAsync("**/equipe");
        }
    }

    [Fact]
    public async Task A_passkey_that_was_taken_away_opens_nothing()
    {
        await Add("téléphone");
        foreach (var password in (string[])["une girafe rapide", StaffServer.Password])
        {
            if (password == StaffServer.Password)
                await Assertions.Expect(page.GetByText("Ce n’est pas votre mot de passe actuel.")).ToBeVisibleAsync();
            else
                await page.GetByText("Retirer", new() { Exact = false }).First.ClickAsync();
            await Looks.AssertFits(page);
            await page.Locator("details[open] input[type=password]").FillAsync(password);
            await page.GetByRole(AriaRole.Button, new() { Name = "Retirer – téléphone" }).ClickAsync();
        }
        await Assertions.Expect(page.GetByText("Vous n’en avez pas encore.")).ToBeVisibleAsync();
        await Refused();
        Assert.Equal([SignInOutcome.WayRemoved, SignInOutcome.WayAdded], (await Lines()).Select(line => line.Outcome).Take(2));
    }

    [Fact]
    public async Task Who_left_or_lost_the_telephone_does_not_come_in_by_its_passkey()
    {
        await Add("téléphone");
        await With(keys => keys.Suspend(odile));
        await Refused();
        await With(keys => keys.Resume(odile));
        await With(keys => keys.DropSecondStep(odile));
        await Refused();
    }

    [Fact]
    public async Task A_device_that_asked_for_no_finger_no_face_and_no_code_gives_no_passkey()
    {
        await Add("téléphone");
        await device.SendAsync("WebAuthn.setUserVerified", new() { ["authenticatorId"] = authenticator, ["isUserVerified"] = false });
        await context.ClearCookiesAsync();
        await page.GotoAsync(Entry);
        await EnterByPasskey();
        await Assertions.Expect(page.GetByText("le navigateur n’a pas donné de clé d’accès")).ToBeVisibleAsync();
        await page.GotoAsync(OwnAccount);
        await Assertions.Expect(page.GetByLabel("Mot de passe")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task What_a_passkey_signed_serves_once_and_in_the_browser_that_asked()
    {
        await Add("téléphone");
        await context.ClearCookiesAsync();
        await page.GotoAsync(Entry);
        var sent = await page.RunAndWaitForRequestAsync(EnterByPasskey, request => request.Method == "POST" && request.Url.EndsWith("/cle-d-acces", StringComparison.Ordinal));
        await page.WaitForURLAsync("**/equipe");
        using var other = server.Browser();
        foreach (var asksFirst in (bool[])[false, true])
        {
            if (asksFirst)
                (await StaffServer.Post(other, $"{Entry}/cle-d-acces/demande")).Dispose();
            using var form = new StringContent(sent.PostData!, null, "application/x-www-form-urlencoded");
            using var again = await other.PostAsync($"{Entry}/cle-d-acces", form, Stop);
            Assert.Equal(HttpStatusCode.UnprocessableEntity, again.StatusCode);
        }
    }

    [Fact]
    public async Task What_a_passkey_signed_on_another_site_opens_nothing_here()
    {
        await Add("téléphone");
        // Another port of the same name: the device signs for it, and only the server can tell.
        await using var other = await server.Beside();
        foreach (var site in (StaffServer[])[other, server])
        {
            await context.ClearCookiesAsync();
            var asked = await (await Post("/demande")).TextAsync();
            await page.GotoAsync($"http://localhost:{site.Address.Port}{Entry}");
            var signed = await page.EvaluateAsync<string>(
                "async asked => JSON.stringify((await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(JSON.parse(asked)) })).toJSON())", asked);
            using var answer = JsonDocument.Parse(signed);
            Assert.Contains($":{site.Address.Port}\"", Encoding.UTF8.GetString(Base64Url.DecodeFromChars(answer.RootElement.GetProperty("response").GetProperty("clientDataJSON").GetString())), StringComparison.Ordinal);
            var entered = await Post("", signed);
            Assert.Equal(site == server ? HttpStatusCode.SeeOther : HttpStatusCode.UnprocessableEntity, (HttpStatusCode)entered.Status);
        }

        async Task<IAPIResponse> Post(string address, string credential = "")
        {
            var form = context.APIRequest.CreateFormData();
            form.Set("credential", credential);
            return await context.APIRequest.PostAsync($"{Entry}/cle-d-acces{address}", new() { Form = form, MaxRedirects = 0, Headers = new Dictionary<string, string> { ["Sec-Fetch-Site"] = "same-origin" } });
        }
    }

    [Fact]
    public async Task A_passkey_is_added_by_who_knows_the_password_and_names_it()
    {
        await Fill("téléphone", "une girafe rapide");
        await Assertions.Expect(page.GetByText("Ce n’est pas votre mot de passe actuel.").First).ToBeVisibleAsync();
        await Fill(" ", StaffServer.Password);
        await Assertions.Expect(page.GetByText("Donnez-lui un nom").First).ToBeVisibleAsync();
        var kept = await device.SendAsync("WebAuthn.getCredentials", new() { ["authenticatorId"] = authenticator });
        Assert.Equal(0, kept!.Value.GetProperty("credentials").GetArrayLength());
        using var outside = server.Browser();
        using var asked = await StaffServer.Post(outside, $"{Mine}/demande", ("name", "x"), ("current", StaffServer.Password));
        Assert.Equal(HttpStatusCode.Unauthorized, asked.StatusCode);
    }

    [Fact]
    public async Task Without_script_the_page_says_so_and_the_password_opens()
    {
        using var odileElsewhere = await server.SignedIn("odile");
        Assert.Contains("ses scripts sont arrêtés", WebUtility.HtmlDecode(await odileElsewhere.GetStringAsync(Mine, Stop)), StringComparison.Ordinal);
        Assert.Contains("data-passkey=\"/equipe/entrer/cle-d-acces/demande\" hidden", await odileElsewhere.GetStringAsync(Entry, Stop), StringComparison.Ordinal);
    }

    private async Task EnterByPassword()
    {
        await TypePassword();
        // Once the address is there: the page may be loaded before anybody waits for it to be.
        await page.WaitForURLAsync("**/equipe", new() { WaitUntil = WaitUntilState.Commit });
    }

    private async Task TypePassword()
    {
        await page.GotoAsync(Entry);
        await page.GetByLabel("Adresse de courriel").FillAsync("odile@example.org");
        await page.GetByLabel("Mot de passe").FillAsync(StaffServer.Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Entrer", Exact = true }).ClickAsync();
    }

    private Task EnterByPasskey() => page.GetByRole(AriaRole.Button, new() { Name = "Entrer par une clé d’accès" }).ClickAsync();

    /// <summary>Adds one; the first comes with recovery codes.</summary>
    private async Task<string> Add(string name)
    {
        await Fill(name, StaffServer.Password);
        await Assertions.Expect(page.GetByText("Vos codes de secours")).ToBeVisibleAsync();
        var code = await page.Locator(".codes code").First.InnerTextAsync();
        await page.GotoAsync(Mine);
        await Assertions.Expect(page.GetByText(name, new() { Exact = true })).ToBeVisibleAsync();
        return code;
    }

    private async Task Fill(string name, string password)
    {
        await page.GotoAsync(Mine);
        await page.GetByLabel("Comment l’appeler").FillAsync(name);
        await page.GetByLabel("Mot de passe actuel").FillAsync(password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Ajouter une clé d’accès" }).ClickAsync();
    }

    private async Task Refused()
    {
        await context.ClearCookiesAsync();
        await page.GotoAsync(Entry);
        await EnterByPasskey();
        await Assertions.Expect(page.GetByText("n’ouvre aucun compte ici")).ToBeVisibleAsync();
        await page.GotoAsync(OwnAccount);
        await Assertions.Expect(page.GetByLabel("Mot de passe")).ToBeVisibleAsync();
    }

    private async Task SetSecondStep()
    {
        await using var scope = server.Services.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<Microsoft.AspNetCore.Identity.UserManager<Account>>();
        var account = await accounts.FindByIdAsync(odile);
        await accounts.ResetAuthenticatorKeyAsync(account!);
        await accounts.SetTwoFactorEnabledAsync(account!, true);
    }

    private async Task<IReadOnlyList<SignInEntry>> Lines() => [.. (await server.Services.GetRequiredService<AccessJournal>().SignInsOf(odile, 20)).Select(line => line.Entry)];

    private async Task With(Func<Keys, Task> gesture)
    {
        await using var scope = server.Services.CreateAsyncScope();
        await gesture(scope.ServiceProvider.GetRequiredService<Keys>());
    }
}
