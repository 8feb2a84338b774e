namespace Prevenance.Law.Graph;

/// <summary>The figures that a value rests on and that are carried past the last month in which they were checked.</summary>
internal static class ProjectedFigures
{
    public static List<FigureValue> Behind(Node root, int graphSize) => Among(Reachability.From([root], graphSize));

    /// <summary>Whatever the order in which nodes are found, the figures are told in one.</summary>
    public static List<FigureValue> Among(IEnumerable<Node> nodes) =>
    [
        .. nodes.Where(node => Origin(node.Payload) is { IsProjected: true })
            .OrderBy(node => !node.IsConstant).ThenBy(node => node.Id)
            .Select(node => Origin(node.Payload)!).Distinct(),
    ];

    private static FigureValue? Origin(object? payload) => payload switch
    {
        FigureValue origin => origin,
        Scale scale => scale.Origin,
        LookupRows rows => rows.Origin,
        _ => null,
    };
}
