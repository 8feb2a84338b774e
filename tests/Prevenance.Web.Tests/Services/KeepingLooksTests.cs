using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Prevenance.Accounts;
using Prevenance.Directories;
using Prevenance.Directories.Catalogues;
using Prevenance.Web.Tests.Staff;
using Prevenance.Web.Tests.Support;

namespace Prevenance.Web.Tests.Services;

/// <summary>The pages around a card that is not right, as a worker, who answers for a team and a passer-by see them.</summary>
public sealed class KeepingLooksTests(ChromiumBrowser browser)
{
    private const int Telephone = 390;
    private const int Desk = 1280;

    [Theory, InlineData(Telephone), InlineData(Desk)]
    public async Task The_pages_of_cards_fit_and_are_for_everyone(int width)
    {
        await using var server = await StaffServer.Start();
        await KnownServices.Add(server);
        await server.Add("nora", Role.TeamManager, "nord");
        await server.Add("odile", Role.SocialWorker, "nord");
        string file;
        using (var odile = await server.SignedIn("odile"))
            file = await StaffServer.MakeKnown(odile, "Amina", "Belkacem", "12/03/2009");
        foreach (var (field, value) in new[] { ("minimum_age", "18"), ("maximum_quotient", "700"), ("conditions_acces", "\"Venir avec ses papiers\""), ("telephone", "\"04 65 71 00 77\"") })
            await server.Services.GetRequiredService<Catalogue>().Correct(KnownServices.Lessons, field, JsonSerializer.Deserialize<JsonElement>(value), "le service, au téléphone", "odile");
        await server.Services.GetRequiredService<RemarkDesk>().Say(KnownServices.Lessons, RemarkKind.WasClosed, "Porte close, un papier disait jeudi.");
        await DuplicatePagesTests.AddSecond(server);
        foreach (var (who, addresses) in new (string, string[])[]
        {
            ("odile", [$"{file}/orientation/preparer?service={KnownServices.Lessons}", "/equipe/annuaire", $"/equipe/annuaire/fiche?service={KnownServices.Lessons}&field=telephone"]),
            ("nora", ["/equipe/annuaire/doublons", "/en/team/directory/duplicates"]),
            ("", [$"/services/fiche/{KnownServices.Lessons}", $"/en/services/card/{KnownServices.Lessons}"]),
        })
        {
            await using var context = await browser.OpenAsync(new() { BaseURL = server.Address.ToString(), ViewportSize = new() { Width = width, Height = 844 } });
            var page = await context.NewPageAsync();
            if (who.Length > 0)
            {
                await page.GotoAsync("/equipe");
                await page.FillAsync("#email", $"{who}@example.org");
                await page.FillAsync("#password", StaffServer.Password);
                await page.Keyboard.PressAsync("Enter");
                await page.GetByText($"Bonjour, {who}").WaitForAsync();
            }
            foreach (var address in addresses)
            {
                await page.GotoAsync(address);
                await Looks.AssertAccessible(page);
                await Looks.AssertFits(page);
            }
        }
    }
}
