using Prevenance.MutualHelp;
using Prevenance.MutualHelp.Board;
using Prevenance.MutualHelp.Notices;
using Prevenance.Texts.Files;

namespace Prevenance.Web.Pages.Demonstration.Invented;

/// <summary>What invented neighbours ask and offer. A human has read most of it; one in ten still waits to be read.</summary>
internal sealed class InventedNeighbours(HelpBoard board, AnimatorDesk desk, NoticeBoard notices, TimeProvider clock)
{
    private const string Animator = "demonstration";
    private const int OneWaitsOf = 10;

    private static readonly (string Quarter, NoticeKind Kind, NoticeWords Words)[] Notices =
    [
        ("Villeurbanne", NoticeKind.Place, new("La cuisine partagée (inventée)", "On cuisine et on mange ensemble ; venir les mains vides suffit.") { Address = "3 place Inventée, Villeurbanne", When = "Tu-Fr 11:00-14:00; PH off", Keeper = "Zoé et l’équipe du midi" }),
        ("Bron", NoticeKind.Place, new("Le jardin du Terraillon (inventé)", "On jardine, on discute ; un banc à l’ombre pour qui ne jardine pas.") { Address = "chemin Inventé, Bron", When = "We,Sa 09:00-12:00", Keeper = "Momo" }),
        ("Villeurbanne", NoticeKind.Volunteering, new("Lire ensemble (association inventée)", "Lire une heure par semaine avec un enfant, à la bibliothèque.") { When = "le mercredi, de 15 h à 16 h" }),
    ];

    /// <summary>Has them join and post.</summary>
    public async Task Fill(CancellationToken stop)
    {
        foreach (var (rank, line) in CsvLines.Read(DemonstrationFiles.Neighbours, ["kind", "quarter", "first_name", "words"], []).Index())
        {
            stop.ThrowIfCancellationRequested();
            var member = await board.Join(line["first_name"], line["quarter"]);
            var posted = await board.Post(member, Enum.Parse<PostKind>(line["kind"]), line["words"]);
            if (posted is { Id: { } post, State: PostState.ToRead } && rank % OneWaitsOf != 0)
                await desk.Settle(Animator, post, isPublished: true);
        }
        var until = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime).AddMonths(3);
        foreach (var (quarter, kind, words) in Notices)
            await notices.Put(Animator, quarter, kind, words, until);
    }
}
