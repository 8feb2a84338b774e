using Prevenance.Law.Graph;

namespace Prevenance.Law.Figures;

/// <summary>The brackets of a scale, as they stand on a day.</summary>
#pragma warning disable CA1815
public readonly struct ScaleInForce
{
    private readonly Scale scale;

    internal ScaleInForce(Scale scale) => this.scale = scale;

    /// <summary>Each part of the base at the rate of its bracket, added up.</summary>
    public Number Marginal(Number @base) => Number.From(Operations.Unary(Op.MarginalScale, @base.Node.Kind, @base.Node, scale));

    /// <summary>The rate or the amount of the bracket that the base falls in: from its threshold included; zero below the first.</summary>
    public Number Step(Number @base) => Number.From(Operations.Unary(Op.StepScale, scale.Origin.Figure.Kind, @base.Node, scale));
}
