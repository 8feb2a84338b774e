using Prevenance.Law.Graph;

namespace Prevenance.Law.Evaluation;

/// <summary>The value of every node of a plan, for each lane of its entity.</summary>
internal sealed class Lanes
{
    private readonly Dictionary<Node, double[]> values;

    public Lanes(int nodes) => values = new Dictionary<Node, double[]>(nodes);

    public double At(Node node, int lane) => node.IsConstant ? node.Value : values[node][lane];

    public ReadOnlySpan<double> Of(Node node) => values[node];

    public double[] Allocate(Node node, int count) => values[node] = new double[count];

    /// <summary>A renamed value is the same lanes under another node.</summary>
    public void Share(Node node, Node original) => values[node] = values[original];

    /// <summary>Lanes that were given from outside, used as they are.</summary>
    public void Bind(Node node, double[] lanes) => values[node] = lanes;
}
