using Microsoft.Playwright;

namespace Prevenance.Web.Tests.Support;

/// <summary>The gestures of someone who answers for a household, in the words of the language chosen.</summary>
public sealed class Journey(IPage page, bool english = false)
{
    public IPage Page => page;

    public async Task Start() => await page.GotoAsync(english ? "/en/my-situation" : "/ma-situation");

    public async Task Press(string french, string inEnglish) =>
        await page.GetByRole(AriaRole.Button, new() { Name = english ? inEnglish : french }).Last.ClickAsync();

    public async Task Continue() => await Press("Continuer", "Continue");

    public async Task BornOn(string person, int day, int month, int year)
    {
        await Type($"people.{person}.day", day);
        await Type($"people.{person}.month", month);
        await Type($"people.{person}.year", year);
    }

    public async Task Type(string field, object answer) => await page.Locator($"[name='{field}']").FillAsync($"{answer}");

    public async Task Pick(string field, string value) => await page.Locator($"[name='{field}'][value='{value}']").CheckAsync();

    /// <summary>A parent alone with a child of three and a small wage: the whole form, up to its result.</summary>
    public async Task AnswerForALoneParent()
    {
        await Start();
        await Pick("people.union", "seul");
        await BornOn("you", 11, 2, 1995);
        await Press("Ajouter un enfant", "Add a child");
        await BornOn("child1", 3, 10, 2021);
        await Press("Ajouter un enfant", "Add a child");
        await BornOn("child2", 20, 5, 2018);
        await Continue();
        await Pick("incomes.you.activity", "actif");
        await Type("incomes.you.salaire.now", "830");
        await Continue();
        await page.Locator("[name='housing.commune']").SelectOptionAsync("69266");
        await Pick("housing.status", "locataire_hlm");
        await Type("housing.rent", "412,50");
        await Press("Voir mes droits", "See my rights");
    }
}
