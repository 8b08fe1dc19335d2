using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LearnLaw.Data;

/// <summary>Points with up to two decimals, kept as whole hundredths: both databases compare and add them exactly.</summary>
public static class HundredthsColumn
{
    public static PropertyBuilder<decimal> AsHundredths(this PropertyBuilder<decimal> property) =>
        property.HasConversion(value => (int)decimal.Round(value * 100), stored => stored / 100m);

    public static PropertyBuilder<decimal?> AsHundredths(this PropertyBuilder<decimal?> property) =>
        property.HasConversion(value => value == null ? null : (int?)decimal.Round(value.Value * 100), stored => stored == null ? null : stored / 100m);
}
