using Prevenance.Law;

namespace Prevenance.Web.Api.Curves;

/// <summary>One fact that varies along a curve, from a least value to a greatest by equal steps.</summary>
/// <param name="Variable">The fact.</param>
/// <param name="Id">Whose it is.</param>
/// <param name="Period">Its period.</param>
/// <param name="PeriodText">The period, as it was written.</param>
/// <param name="Min">Its value at the first point.</param>
/// <param name="Max">Its value at the last.</param>
/// <param name="Count">How many points there are.</param>
internal sealed record Axis(Variable Variable, string Id, Period Period, string PeriodText, double Min, double Max, int Count)
{
    public double At(int step) => Count == 1 ? Min : Min + (step * (Max - Min) / (Count - 1));
}
