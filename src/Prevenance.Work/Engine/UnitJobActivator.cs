using Hangfire;

namespace Prevenance.Work.Engine;

/// <summary>Makes the one kind of job that there is.</summary>
internal sealed class UnitJobActivator(Func<UnitJob> make) : JobActivator
{
    public override object ActivateJob(Type jobType) => make();
}
