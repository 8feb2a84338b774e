using Prevenance.Casework;
using Prevenance.MutualHelp;
using Prevenance.MutualHelp.Board;

namespace Prevenance.Web.Pages.Demonstration.Invented;

/// <summary>What invented neighbours ask and offer. A human has read most of it; one in ten still waits to be read.</summary>
internal sealed class InventedNeighbours(HelpBoard board, AnimatorDesk desk)
{
    private const string Animator = "demonstration";
    private const int OneWaitsOf = 10;

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
    }
}
