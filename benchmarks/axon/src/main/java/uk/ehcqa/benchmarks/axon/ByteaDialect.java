package uk.ehcqa.benchmarks.axon;

import java.sql.Types;
import org.hibernate.boot.model.TypeContributions;
import org.hibernate.dialect.PostgreSQLDialect;
import org.hibernate.service.ServiceRegistry;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.jdbc.BinaryJdbcType;

/**
 * Keeps payloads in their rows. Without it each would be a large object of PostgreSQL's, to be fetched one by one: Axon's
 * own guide tells everybody on PostgreSQL to do this, so a rival without it would be a straw man.
 */
public class ByteaDialect extends PostgreSQLDialect {

    @Override
    protected String columnType(int sqlType) {
        return sqlType == SqlTypes.BLOB ? "bytea" : super.columnType(sqlType);
    }

    @Override
    protected String castType(int sqlType) {
        return sqlType == SqlTypes.BLOB ? "bytea" : super.castType(sqlType);
    }

    @Override
    public void contributeTypes(TypeContributions types, ServiceRegistry services) {
        super.contributeTypes(types, services);
        types.getTypeConfiguration().getJdbcTypeRegistry().addDescriptor(Types.BLOB, BinaryJdbcType.INSTANCE);
    }
}
