using Microsoft.AspNetCore.Http;
using Prevenance.MutualHelp.Matching;

namespace Prevenance.Web.Pages.Neighbours.Board;

/// <summary>What somebody looks for among what neighbours ask and offer.</summary>
public sealed record BoardSearch
{
    /// <summary>The Insee code of the commune or arrondissement; none for everywhere.</summary>
    public string Quarter { get; init; } = "";

    public string What { get; init; } = "";

    /// <summary>As the person chose: by moment, unless by distance from the quarter.</summary>
    public MatchOrder Order { get; init; } = MatchOrder.Moment;

    internal static BoardSearch Of(IFormCollection typed) => new()
    {
        Quarter = typed["quarter"].ToString(),
        What = typed["what"].ToString().Trim(),
        Order = typed["order"] == nameof(MatchOrder.Distance) ? MatchOrder.Distance : MatchOrder.Moment,
    };
}
