using Prevenance.Law.Rights;
using Prevenance.Territory.Statistics;

namespace Prevenance.Web.Texts;

/// <summary>What studies tell of those who do not claim a right: for whoever helps or decides.</summary>
internal static class NonTakeUpText
{
    public static Text Of(NonTakeUp study) => Text.Of(
        $"Ne le demandent pas : {Share(study)} ({study.Among}), en {study.Year}.",
        $"Do not claim it: {Share(study)} ({study.Among}), in {study.Year}.");

    private static Text Share(NonTakeUp study) => CountText.ShareRange(new Interval(study.Least, study.Most));
}
