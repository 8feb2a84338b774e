using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.Playwright;
using Prevenance.Interviews.Tests;
using Prevenance.Web.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace Prevenance.Web.Tests.Pages;

public sealed class KeepingTests(WebServer server, ChromiumBrowser browser) : BrowserTests(server, browser)
{
    private const string Answers = "people.union=seul&people.you.birth=1977-11-23&people.children=0&housing.commune=69266&housing.rent=468.24";

    [Fact]
    public async Task A_file_holds_the_answers_and_opens_them_again_without_script()
    {
        var sent = await Server.Client.PostAsync("/mes-droits/fichier", new FormUrlEncodedContent([new("answers", Answers)]));
        var file = await sent.Content.ReadAsByteArrayAsync();
        Assert.Equal("attachment", sent.Content.Headers.ContentDisposition!.DispositionType);
        var opened = await Open(file);
        Assert.Equal(HttpStatusCode.OK, opened.StatusCode);
        Assert.Contains(WebUtility.HtmlEncode(Answers), await opened.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("not json")]
    [InlineData("{\"Format\":1,\"Answers\":\"people.union=pirate\"}")]
    [InlineData("{\"Format\":9,\"Answers\":\"people.union=seul\"}")]
    public async Task Another_file_is_refused_with_a_word(string content)
    {
        var opened = await Open(Encoding.UTF8.GetBytes(content));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, opened.StatusCode);
        Assert.Contains("Ce n’est pas un fichier de réponses", await opened.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_code_opens_the_answers_elsewhere_and_the_database_never_holds_them()
    {
        var (page, amount) = await Result();
        await page.GetByRole(AriaRole.Button, new() { Name = "Garder mes réponses" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Faire un code" }).ClickAsync();
        await Expect(page.Locator("[data-part=kept]")).ToBeVisibleAsync();
        Assert.True((await page.Locator("[data-part=square] path").GetAttributeAsync("d"))!.Length > 100);
        var code = await page.Locator("[data-part=code]").InnerTextAsync();
        Assert.Equal(8, code.Split(' ').Length);

        var elsewhere = await OpenAsync();
        await elsewhere.GotoAsync("/reprendre#" + code.Replace(' ', '-'));
        await Expect(elsewhere.Locator(".figure .amount")).ToHaveTextAsync(amount);
        AssertDatabaseHoldsNone(["1995-02-11", "people.union", "housing.rent", .. code.Split(' ').Where(word => word.Length > 5)]);
    }

    [Fact]
    public async Task A_copy_is_erased_with_its_code()
    {
        var (page, _) = await Result();
        await page.GetByRole(AriaRole.Button, new() { Name = "Garder mes réponses" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Faire un code" }).ClickAsync();
        await Expect(page.Locator("[data-part=kept]")).ToBeVisibleAsync();
        var code = await page.Locator("[data-part=code]").InnerTextAsync();
        await page.GotoAsync("/reprendre");
        await page.Locator("#code").FillAsync(code.ToUpperInvariant());
        await page.GetByRole(AriaRole.Button, new() { Name = "Effacer cette copie" }).ClickAsync();
        await Expect(page.Locator("[data-part=forgotten]")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Ouvrir" }).First.ClickAsync();
        await Expect(page.Locator("[data-part=not-found]")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_code_is_copied_printed_or_sent_by_ones_own_mail()
    {
        var (page, _) = await Result();
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await page.GetByRole(AriaRole.Button, new() { Name = "Garder mes réponses" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Faire un code" }).ClickAsync();
        await Expect(page.Locator("[data-part=kept]")).ToBeVisibleAsync();
        var code = await page.Locator("[data-part=code]").InnerTextAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Copier" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Copié" })).ToBeVisibleAsync();
        Assert.Equal(code, await page.EvaluateAsync<string>("navigator.clipboard.readText()"));
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Imprimer" })).ToBeVisibleAsync();
        var address = await page.GetByRole(AriaRole.Link, new() { Name = "Me l’envoyer" }).GetAttributeAsync("href");
        Assert.StartsWith("mailto:?", address, StringComparison.Ordinal);
        Assert.Contains(code, Uri.UnescapeDataString(address!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_result_is_read_again_without_network_only_when_asked_and_erased_in_one_gesture()
    {
        var (page, amount) = await Result();
        Assert.Equal(0, await page.EvaluateAsync<int>("caches.keys().then(names => names.length)"));
        await page.Locator("[data-do=keep-here]").ClickAsync();
        await Expect(page.Locator("[data-do=keep-here]")).ToBeDisabledAsync();
        await page.EvaluateAsync("navigator.serviceWorker.ready.then(() => true)");

        await page.Context.SetOfflineAsync(true);
        await page.GotoAsync("/");
        await Expect(page.Locator(".figure .amount")).ToHaveTextAsync(amount);
        Assert.Equal(0, await page.Locator("input[name=answers]").CountAsync());

        await page.Context.SetOfflineAsync(false);
        await page.GotoAsync("/ma-situation");
        await page.GotoAsync("/effacer");
        await page.Locator("main form[action='/effacer'] button").ClickAsync();
        await page.WaitForFunctionAsync("() => caches.keys().then(names => names.length === 0)");
    }

    [Fact]
    public async Task Erasing_tells_the_browser_to_forget_us()
    {
        var response = await Server.Client.PostAsync("/effacer", new FormUrlEncodedContent([]));
        Assert.Contains("storage", Assert.Single(response.Headers.GetValues("Clear-Site-Data")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_box_from_another_site_or_too_large_is_refused()
    {
        var id = new string('a', 32);
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/kept/{id}") { Content = new ByteArrayContent([1]) };
        request.Headers.Add("Sec-Fetch-Site", "cross-site");
        Assert.Equal(HttpStatusCode.Forbidden, (await Server.Client.SendAsync(request)).StatusCode);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await Server.Client.PostAsync($"/kept/{id}", new ByteArrayContent(new byte[40_000]))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await Server.Client.GetAsync($"/kept/{id}")).StatusCode);
    }

    private async Task<(IPage Page, string Amount)> Result()
    {
        var journey = new Journey(await OpenAsync());
        await journey.AnswerAll(AnsweringHousehold.All[0]);
        return (journey.Page, await journey.Page.Locator(".figure .amount").InnerTextAsync());
    }

    private async Task<HttpResponseMessage> Open(byte[] file)
    {
        using var form = new MultipartFormDataContent();
        var part = new ByteArrayContent(file);
        part.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        form.Add(part, "file", "answers.json");
        return await Server.Client.PostAsync("/reprendre", form);
    }

    /// <summary>The files of the store as they lie, with what the database has not yet gathered in one.</summary>
    private void AssertDatabaseHoldsNone(IEnumerable<string> answers)
    {
        SqliteConnection.ClearAllPools();
        var bytes = string.Concat(Directory.GetFiles(Server.Data).Select(file => Encoding.Latin1.GetString(File.ReadAllBytes(file))));
        Assert.All(answers, answer => Assert.DoesNotContain(answer, bytes, StringComparison.Ordinal));
    }
}
