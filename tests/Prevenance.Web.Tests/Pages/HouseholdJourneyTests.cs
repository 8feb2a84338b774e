using Microsoft.Playwright;
using Prevenance.Web.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace Prevenance.Web.Tests.Pages;

public sealed class HouseholdJourneyTests(WebServer server, ChromiumBrowser browser) : BrowserTests(server, browser)
{
    [Theory]
    [InlineData(true, false)]
    [InlineData(false, false)]
    [InlineData(true, true)]
    [InlineData(false, true)]
    public async Task Leads_from_the_first_question_to_the_rights(bool javaScript, bool english)
    {
        var journey = new Journey(await OpenAsync(javaScript: javaScript), english);
        await journey.AnswerForALoneParent();
        await Expect(journey.Page).ToHaveURLAsync(new Uri(Server.Address, english ? "/en/my-rights" : "/mes-droits").ToString());
        await Expect(journey.Page.Locator("h1")).ToHaveTextAsync(english ? "Your rights" : "Vos droits");
        await Expect(journey.Page.Locator(".right.entitled h3", new() { HasText = english ? "Child benefit" : "Allocations familiales" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Shows_a_result_that_is_accessible_and_fits_a_telephone()
    {
        var journey = new Journey(await OpenAsync());
        await journey.AnswerForALoneParent();
        await Looks.AssertAccessible(journey.Page);
        await Looks.AssertFits(journey.Page);
    }

    [Fact]
    public async Task Opens_the_explanation_level_by_level_down_to_an_article()
    {
        var journey = new Journey(await OpenAsync(javaScript: false));
        await journey.AnswerForALoneParent();
        var right = journey.Page.Locator(".right.entitled", new() { Has = journey.Page.GetByRole(AriaRole.Heading, new() { Name = "Allocations familiales" }) });
        var article = right.Locator(".why").GetByText("code de la sécurité sociale, L521-1");
        await Expect(article).ToBeHiddenAsync();
        await right.Locator(".why > summary").ClickAsync();
        await Expect(article).ToBeVisibleAsync();
        await right.GetByRole(AriaRole.Button, new() { Name = "Voir tout le calcul" }).ClickAsync();
        await Expect(journey.Page.Locator("h1")).ToHaveTextAsync("Allocations familiales");
        await journey.Page.Locator(".part summary").First.ClickAsync();
        await Expect(journey.Page.GetByText("Base mensuelle de calcul").First).ToBeVisibleAsync();
        await journey.Press("Revenir à tous les droits", "Go back to all the rights");
        await Expect(journey.Page.Locator("h1")).ToHaveTextAsync("Vos droits");
    }

    [Fact]
    public async Task Keeps_what_was_typed_and_names_the_field_when_a_birth_date_is_impossible()
    {
        var journey = new Journey(await OpenAsync(javaScript: false));
        await journey.Start();
        await journey.Pick("people.union", "seul");
        await journey.BornOn("you", 31, 2, 1995);
        await journey.Continue();
        await Expect(journey.Page.Locator("[role=alert]")).ToContainTextAsync("Vous : cette date de naissance n’existe pas");
        await Expect(journey.Page.Locator("[name='people.you.day']")).ToHaveValueAsync("31");
        await Expect(journey.Page.Locator("[name='people.union'][value='seul']")).ToBeCheckedAsync();
        await Looks.AssertFits(journey.Page);
    }

    [Fact]
    public async Task Points_from_each_error_to_its_field()
    {
        var journey = new Journey(await OpenAsync());
        await journey.Start();
        await journey.Continue();
        var links = journey.Page.Locator("[role=alert] a");
        Assert.Equal(2, await links.CountAsync());
        foreach (var link in await links.AllAsync())
            Assert.Equal(1, await journey.Page.Locator($"[id='{(await link.GetAttributeAsync("href"))![1..]}']").CountAsync());
        await Looks.AssertAccessible(journey.Page);
    }

    [Fact]
    public async Task Takes_out_the_child_that_is_removed_and_keeps_the_others()
    {
        var journey = new Journey(await OpenAsync(javaScript: false));
        await journey.Start();
        foreach (var (child, day) in new[] { ("child1", 1), ("child2", 2), ("child3", 3) })
        {
            await journey.Press("Ajouter un enfant", "Add a child");
            await journey.BornOn(child, day, 6, 2015);
        }
        await journey.Page.Locator("button[value='remove-2']").ClickAsync();
        await Expect(journey.Page.Locator("[name='people.child1.day']")).ToHaveValueAsync("1");
        await Expect(journey.Page.Locator("[name='people.child2.day']")).ToHaveValueAsync("3");
        await Expect(journey.Page.Locator("[name='people.child3.day']")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Keeps_the_answers_when_going_back_and_when_changing_language()
    {
        var journey = new Journey(await OpenAsync(javaScript: false));
        await journey.Start();
        await journey.Pick("people.union", "seul");
        await journey.BornOn("you", 9, 4, 1988);
        await journey.Continue();
        await journey.Pick("incomes.you.activity", "chomeur");
        await journey.Type("incomes.you.chomage.now", "980");
        await journey.Page.Locator(".language").ClickAsync();
        await Expect(journey.Page.Locator("html")).ToHaveAttributeAsync("lang", "en");
        await Expect(journey.Page.Locator("[name='incomes.you.chomage.now']")).ToHaveValueAsync("980");
        await journey.Page.GetByRole(AriaRole.Button, new() { Name = "Back" }).ClickAsync();
        await Expect(journey.Page.Locator("[name='people.you.year']")).ToHaveValueAsync("1988");
    }

    [Fact]
    public async Task Changes_an_answer_from_the_result()
    {
        var journey = new Journey(await OpenAsync(javaScript: false));
        await journey.AnswerForALoneParent();
        await journey.Press("Changer une réponse", "Change an answer");
        await Expect(journey.Page.Locator("[name='people.you.year']")).ToHaveValueAsync("1995");
        await Expect(journey.Page.Locator("[name='people.child2.year']")).ToHaveValueAsync("2018");
    }

    [Fact]
    public async Task Changes_the_language_of_the_result_without_asking_again()
    {
        var journey = new Journey(await OpenAsync(javaScript: false));
        await journey.AnswerForALoneParent();
        var amount = await journey.Page.Locator(".figure .amount").InnerTextAsync();
        await journey.Page.Locator(".language").ClickAsync();
        await Expect(journey.Page.Locator("h1")).ToHaveTextAsync("Your rights");
        Assert.Equal(Digits(amount), Digits(await journey.Page.Locator(".figure .amount").InnerTextAsync()));
    }

    private static string Digits(string amount) => string.Concat(amount.Where(char.IsAsciiDigit));
}
