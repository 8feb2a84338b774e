using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Prevenance.Directories.Catalogues;
using Prevenance.Directories.Duplicates;
using Prevenance.Web.Hosting;
using Prevenance.Web.Hosting.Staff;
using Prevenance.Web.Pages.Staff.SignIn;
using Prevenance.Web.Texts;
using static Prevenance.Web.Hosting.PageMapping;

namespace Prevenance.Web.Pages.Services.Keeping;

/// <summary>To say of cards that the rules brought together whether they are one service, and to go back on it.</summary>
internal static class DuplicatesEndpoints
{
    public static void MapDuplicates(this IEndpointRouteBuilder app)
    {
        app.MapGetInAllLanguages(KeepingPaths.Duplicates, (Mine mine, DirectoryKeepers keepers, KinDesk desk, Catalogue catalogue) =>
            mine.Show(async _ => await keepers.MaySettle(mine.Account.Id) ? await ShowGroups(mine, desk, catalogue) : Results.NotFound()), endpoint => endpoint.AboutNobody());
        app.MapPostInAllLanguages(KeepingPaths.Duplicates, Say, endpoint => endpoint.AboutNobody());
        app.MapPostInAllLanguages(KeepingPaths.DuplicatesUndone, Undo, endpoint => endpoint.AboutNobody());
    }

    private static async Task<IResult> ShowGroups(Mine mine, KinDesk desk, Catalogue catalogue)
    {
        var (words, cards) = (await desk.Words(), new Dictionary<string, Card>(StringComparer.Ordinal));
        foreach (var id in words.SelectMany(word => new[] { word.One, word.Other }).Distinct())
        {
            // What became sensitive since is named by its identifier alone.
            if (await catalogue.Find(id) is { View.IsSensitive: false } card)
                cards[id] = card;
        }
        return Show<DuplicatesPage>((nameof(DuplicatesPage.Groups), await desk.Open()), (nameof(DuplicatesPage.Words), words), (nameof(DuplicatesPage.Cards), cards), (nameof(DuplicatesPage.Names), await mine.Staff.Names()));
    }

    /// <summary>What is said is about a group as it was shown: one that changed meanwhile is shown anew.</summary>
    private static Task<IResult> Say(HttpRequest request, Mine mine, DirectoryKeepers keepers, KinDesk desk, Locale locale) => mine.Show(async _ =>
    {
        if (!await keepers.MaySettle(mine.Account.Id))
            return Results.NotFound();
        var form = await request.ReadFormAsync();
        List<string> ids = [.. form["id"].OfType<string>()];
        if ((await desk.Open()).Any(group => group.Cards.Select(card => card.Service.Id).SequenceEqual(ids)))
        {
            if (form["apart"].ToString() is { Length: > 0 } one && ids.Contains(one))
                await desk.Say([.. ids.Where(other => other != one).Select(other => (one, other))], isSame: false, mine.Account.Id);
            else if (form["same"].Count > 0)
                await desk.Say([.. ids.Skip(1).Select(other => (ids[0], other))], isSame: true, mine.Account.Id);
        }
        return Results.Extensions.SeeOther(locale[KeepingPaths.Duplicates]);
    });

    private static Task<IResult> Undo(HttpRequest request, Mine mine, DirectoryKeepers keepers, KinDesk desk, Locale locale) => mine.Show(async _ =>
    {
        if (!await keepers.MaySettle(mine.Account.Id))
            return Results.NotFound();
        await desk.TakeBack((await request.ReadFormAsync())["n"].ToString(), mine.Account.Id);
        return Results.Extensions.SeeOther(locale[KeepingPaths.Duplicates]);
    });
}
