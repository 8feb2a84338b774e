using Hangfire;

namespace Prevenance.Works.Engine;

/// <summary>Makes the one kind of job that a queue has.</summary>
internal sealed class JobMaker(Func<object> make) : JobActivator
{
    public override object ActivateJob(Type jobType) => make();
}
