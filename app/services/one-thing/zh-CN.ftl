# 残疾人服务一件事
# 写给办事的人听：短句，用“您”，一句话一个意思。
# 后面各项服务的问题，用各项服务自己的话。$phone 是服务电话。

title = 残疾人服务一件事
summary = 办证、两项补贴、找工作，填一次，一起办

# 服务介绍页
who = 想一次办几样的人：残疾人证、生活补贴、护理补贴、求职登记。要办哪几样，您自己选。一样的问题只问一次。交上去以后，每一样各办各的，哪样先办好，就先告诉您。替家里人填的时候，“您”就是他，电话可以留您自己的。
need-certificate = 您的残疾人证。还没有的，先不用。
need-identity = 身份证和户口簿，原件和复印件。
need-bank = 申请补贴的，要本人的银行卡或者存折。
need-photo = 办证、换证的，要近期的彩色照片，白底，不戴帽子。
need-phone = 一个能收短信的手机。
cost = 办这几样都不收钱。第一次办证，去医院评定的检查费，一般自己出。
decides = 每一样由管它的单位决定：残疾人证和求职归残联，补贴归民政部门。

# 合不合适
eligible-several = 这里面至少有一样适合您。
    .no = 看您填的，这几样现在不太用得上。您也可以照样申请。
    .perhaps = 要看您有没有证，家里情况怎么样，想不想找工作。

# 问题
question-wanted = 您想办哪几样？
    .short = 要办的事
    .hint = 有几样选几样。选多了也没关系，办好以前都可以撤回。
    .missing = 请至少选一样
question-wanted-certificate = 残疾人证
    .hint = 第一次办，或者证快到期、过期了，换一本
question-wanted-living = 困难残疾人生活补贴
    .hint = 一般给低保户、低保边缘家庭，每个月发
question-wanted-nursing = 重度残疾人护理补贴
    .hint = 一般给一级、二级的人，每个月发
question-wanted-job = 求职登记
    .hint = 想找工作，请就业顾问帮忙留意

question-have = 您现在有残疾人证吗？
    .short = 残疾人证
    .hint = 快到期、已经过期的，也算有。
    .missing = 请选一项。还没有证，就选“还没有，或者还在办”
question-have-held = 有证
question-have-applying = 还没有，或者还在办

question-number = 您的残疾人证号是多少？
    .short = 残疾人证号
    .hint = 一共 20 位：前 18 位是身份证号，后面还有 2 位数字。补办过的，最后还有 B1 这样的字。
    .missing = 请填写残疾人证号

question-citizen-id = 您的身份证号是多少？
    .short = 身份证号
    .hint = 一共 18 位，最后一位可能是 X。没有身份证的孩子，看户口簿。
    .missing = 请填写身份证号

# 办完
finished = 选的几样都办完了
    .next = 还想办别的，随时可以来。有不清楚的，请打 { $phone } 问。
